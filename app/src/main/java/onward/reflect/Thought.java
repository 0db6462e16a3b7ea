package onward.reflect;

import java.util.Optional;
import onward.kernel.Percent;

/// A thought that stings, held against one line of evidence, and a fairer one.
///
/// @param before how much it was believed at first
/// @param moment the moment that the evidence is from; empty where it is from none of them
/// @param evidence one line of what was seen or heard
/// @param after how much the first thought is believed now
public record Thought(
        String sting,
        Optional<Percent> before,
        Optional<MomentId> moment,
        String evidence,
        String fairer,
        Optional<Percent> after) {

    /// A thought of which nothing is written yet.
    public static Thought blank() {
        return new Thought("", Optional.empty(), Optional.empty(), "", "", Optional.empty());
    }

    /// Whether nothing is in it.
    public boolean isBlank() {
        return sting.isBlank()
                && evidence.isBlank()
                && fairer.isBlank()
                && before.isEmpty()
                && after.isEmpty();
    }
}
