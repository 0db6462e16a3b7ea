package onward.prose.note;

import java.util.List;
import onward.prose.Language;

/// What the note check found.
///
/// @param findings in the order of the text, those about the whole note last
/// @param words how many words the note has, parted by white space
/// @param language the language of the note; what is not English is unread but for names and length
/// @param grammar whether spelling and grammar were judged
public record Reading(List<Finding> findings, int words, Language language, Grammar grammar) {

    /// One slip of the pen does not hold a note back.
    private static final int SLIPS_LET_PASS = 1;

    public Reading {
        findings = List.copyOf(findings);
    }

    /// Whether spelling and grammar were judged.
    public enum Grammar {
        /// A grammar checker has read the note.
        JUDGED,
        /// Only a few certain slips were looked for.
        NOT_JUDGED
    }

    /// Whether the note can go out as it is. A note that could not be read is not called ready.
    public boolean ready() {
        return language != Language.OTHER
                && findings.size() <= SLIPS_LET_PASS
                && findings.stream().allMatch(finding -> finding.kind() == Kind.LANGUAGE);
    }
}
