package onward.prose.note;

import java.util.List;
import java.util.stream.Stream;

/// One talk and one good note after it; a test states only what differs.
final class Notes {

    static final Talk TALK =
            new Talk(
                    "Calder Optics",
                    "Lens Grinder",
                    "Mrs Olu Whitehead",
                    List.of("Sal Hussain"),
                    List.of("aspheric blanks", "the cleaning room"),
                    List.of(),
                    List.of("Vela Systems"));

    static final String GOOD =
            "Dear Mrs Whitehead,\n\nThank you for Thursday. I was brought up on spheres, so the"
                    + " aspheric blanks were new to me, and I spent the evening trying to explain"
                    + " them to my family. Sal Hussain took me through the cleaning room with great"
                    + " patience, for which I am grateful too.\n\n%s I can begin in May and would"
                    + " come for a second visit whenever it suits you.\n\nYours sincerely,\nMarjorie"
                    + " Platt";

    private Notes() {}

    static String good() {
        return with("You asked whether I would mind the late shift, and I would not.");
    }

    /// The good note with a sentence of its own.
    static String with(String sentence) {
        return GOOD.formatted(sentence);
    }

    static Talk after(String... happened) {
        return new Talk(
                TALK.company(),
                TALK.role(),
                TALK.recipient(),
                TALK.others(),
                TALK.talkedAbout(),
                List.of(happened),
                TALK.otherCompanies());
    }

    static List<Kind> kinds(String note, Talk talk) {
        return NoteCheck.read(note, talk).findings().stream().map(Finding::kind).toList();
    }

    static List<Kind> kinds(String note) {
        return kinds(note, TALK);
    }

    static Stream<String> marked(String note, Talk talk) {
        return NoteCheck.read(note, talk).findings().stream()
                .map(finding -> finding.span().cut(note));
    }
}
