package onward.prose.note;

import java.util.List;

/// What is known of the talk that a note is written after. What is not known is empty.
///
/// @param company the company of the one who gets the note
/// @param role the role that was talked about
/// @param recipient the one who gets it, as they are called: "Mrs Chaudhry", "Olu Bankole"
/// @param others who else was met there
/// @param talkedAbout what was talked about, each in a few words
/// @param happened what went wrong and touched the recipient: "arrived 25 minutes late"
/// @param otherCompanies companies of other pursuits, whose name would be the worst slip
public record Talk(
        String company,
        String role,
        String recipient,
        List<String> others,
        List<String> talkedAbout,
        List<String> happened,
        List<String> otherCompanies) {

    public Talk {
        others = List.copyOf(others);
        talkedAbout = List.copyOf(talkedAbout);
        happened = List.copyOf(happened);
        otherCompanies = List.copyOf(otherCompanies);
    }

    /// A talk of which nothing is known.
    public static Talk unknown() {
        return new Talk("", "", "", List.of(), List.of(), List.of(), List.of());
    }
}
