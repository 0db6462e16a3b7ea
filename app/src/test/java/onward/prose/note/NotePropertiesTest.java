package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class NotePropertiesTest {

    private static final List<String> PARTS =
            List.of(
                    "Dear Mrs Whitehead,",
                    "Dear Neil,",
                    "\n\n",
                    "\n",
                    " ",
                    "I am sorry if I was late.",
                    "Please give me one more chance.",
                    "I am such an idiot.",
                    "It was your fault.",
                    "🔥!!",
                    "\uD800",
                    "\u200B",
                    "the the",
                    "Calder Options",
                    "i",
                    "’",
                    "Kind regards,",
                    "Thank you for the aspheric blanks",
                    "...",
                    "\r\n",
                    "\t",
                    "é",
                    "ﷺ",
                    "5:50, 6:41,");

    @Property
    void everySpanLiesInTheTextAndIsCutExactly(@ForAll("notes") String note) {
        for (var finding : NoteCheck.read(note, Notes.TALK).findings()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(note.length());
            assertThat(finding.span().cut(note)).isEqualTo(finding.span().cut(note).strip());
            assertThat(finding.span().length() == 0).isEqualTo(finding.kind().isOfTheWholeNote());
        }
    }

    @Property
    void theReadingIsTheSameWithCarriageReturnsAndMoreEmptyLines(@ForAll("tidy") String note) {
        var plain = Notes.kinds(note);

        assertThat(Notes.kinds(note.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(Notes.kinds(note.replace("\n\n", "\n\n\n\n"))).isEqualTo(plain);
        assertThat(Notes.kinds(note + "\n\n")).isEqualTo(plain);
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> tidy() {
        var paragraph =
                Arbitraries.of(
                                PARTS.stream()
                                        .filter(part -> part.matches("[A-Za-z].*\\."))
                                        .toList())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(sentences -> String.join(" ", sentences));
        return paragraph
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(paragraphs ->
                        "Dear Mrs Whitehead,\n\n"
                                + String.join("\n\n", paragraphs)
                                + "\n\nKind regards,\nAnn");
    }
}
