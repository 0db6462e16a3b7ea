package onward.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.reflect.Kept;
import onward.reflect.Reflection;

/// One interview told twice, side by side, with the moments that bear each sentence out.
///
/// @param typed the words of each side as the form shows them
/// @param kept which edition the form shows, and what stands beside its button
/// @param parts the answer as its form shows it
/// @param problems what is wrong with the answer's form
public record TellingPage(
        Told told,
        Map<Side, String> typed,
        Kept kept,
        FourParts parts,
        List<Problem> problems,
        Dates dates)
        implements View {

    /// The sides that have words.
    public List<Side> sides() {
        return List.of(Side.values());
    }

    /// The words of a side in its form.
    public String typed(Side side) {
        return typed.getOrDefault(side, "");
    }

    /// Versions before the one that stands.
    public List<Slice> earlier(Side side) {
        return told.of(side).stream().skip(1).toList();
    }

    /// Whether the words of a side are open to be changed.
    public boolean isOpen(Side side) {
        return typed(side).isBlank()
                || kept.conflict().isPresent()
                || kept.refuses(side.field())
                || !typed(side).equals(told.marks().typed(told.body(side)));
    }

    /// Whether the write-up was put away: its moments stay folded.
    public boolean isPutAway() {
        return told.writeUp()
                .filter(writeUp -> writeUp.standing() instanceof Reflection.Standing.PutAway)
                .isPresent();
    }

    /// The side that is carried on.
    public Optional<Side> chosen() {
        return told.telling().chosen();
    }

    @Override
    public String template() {
        return "story/telling.jte";
    }

    @Override
    public String title() {
        return told.interview().pursuit().company() + ", told twice";
    }

    @Override
    public String place() {
        return "/story";
    }
}
