package onward.prose.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.prose.Language;

/// Reads a thank-you note as the person who gets it would.
public final class NoteCheck {

    /// As the method asks: 60 to 150 words.
    public static final int FEWEST_WORDS = 60;

    /// The most words of a note.
    public static final int MOST_WORDS = 150;

    private static final Comparator<Finding> IN_ORDER_OF_THE_TEXT =
            Comparator.comparing((Finding finding) -> finding.kind().isOfTheWholeNote())
                    .thenComparingInt(finding -> finding.span().start())
                    .thenComparing(Finding::kind);

    private NoteCheck() {}

    /// What is to be looked at again, given what is known of the talk. Spelling and grammar are not
    /// judged, but for a few slips that are certain.
    public static Reading read(String text, Talk talk) {
        var letter = Letter.of(text);
        var words = wordsOf(text);
        var findings = new ArrayList<>(Companies.in(letter, talk));
        var companies = List.copyOf(findings);
        Names.in(letter, talk).stream()
                .filter(name ->
                        companies.stream()
                                .noneMatch(company -> company.span().overlaps(name.span())))
                .forEach(findings::add);
        findings.addAll(length(words));
        var language = Language.of(text);
        if (language != Language.OTHER) {
            findings.addAll(Cues.in(letter));
            findings.addAll(Apologies.in(letter, talk));
            findings.addAll(Detail.in(letter));
            findings.addAll(Tone.in(letter));
            findings.addAll(Specifics.in(letter, talk));
            findings.addAll(Slips.in(letter, talk));
        }
        findings.sort(IN_ORDER_OF_THE_TEXT);
        return new Reading(findings, words, language, Reading.Grammar.NOT_JUDGED);
    }

    private static List<Finding> length(int words) {
        if (words > MOST_WORDS) {
            return List.of(Finding.ofTheWholeNote(Kind.TOO_LONG));
        }
        return words < FEWEST_WORDS ? List.of(Finding.ofTheWholeNote(Kind.TOO_SHORT)) : List.of();
    }

    /// Parted by white space: "well-known" is one, "—" between spaces is one.
    private static int wordsOf(String text) {
        var words = 0;
        var isWithin = false;
        for (var at = 0; at < text.length(); at++) {
            var isSpace = isSpace(text.charAt(at));
            words += !isSpace && !isWithin ? 1 : 0;
            isWithin = !isSpace;
        }
        return words;
    }

    private static boolean isSpace(char mark) {
        return Character.isWhitespace(mark)
                || mark == '\u00A0'
                || mark == '\u202F'
                || mark == '\u2007';
    }
}
