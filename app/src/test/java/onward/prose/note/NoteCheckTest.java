package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.prose.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class NoteCheckTest {

    @Test
    void aPlainNoteIsReady() {
        var reading = NoteCheck.read(Notes.good(), Notes.TALK);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.ready()).isTrue();
        assertThat(reading.grammar()).isEqualTo(Reading.Grammar.NOT_JUDGED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/notes/sentences.csv", delimiter = '|')
    void eachSentenceIsReadForWhatItIs(String kind, String sentence) {
        var found = Notes.kinds(Notes.with(sentence));

        assertThat(found).isEqualTo(Kind.of(kind).map(List::of).orElse(List.of()));
    }

    @Test
    void theLengthIsCountedInWordsPartedByWhiteSpace() {
        assertThat(NoteCheck.read(words(59), Talk.unknown()).words()).isEqualTo(59);
        assertThat(Notes.kinds(words(59), Talk.unknown())).containsExactly(Kind.TOO_SHORT);
        assertThat(Notes.kinds(words(60), Talk.unknown())).isEmpty();
        assertThat(Notes.kinds(words(150), Talk.unknown())).isEmpty();
        assertThat(Notes.kinds(words(151), Talk.unknown())).containsExactly(Kind.TOO_LONG);
    }

    @Test
    void aNoteThatNamesNothingFromTheTalkSaysSo() {
        var note =
                "Dear Mrs Whitehead,\n\nThank you for your time. It was a pleasure to meet you and"
                        + " to learn more about the role. I enjoyed our conversation very much, and"
                        + " I am sure that I would be happy in such a team. I work well with others"
                        + " and I learn quickly. Please let me know if you need anything else from"
                        + " me, and I look forward to hearing from you soon.\n\nKind regards,\nAnn";

        assertThat(Notes.kinds(note)).containsExactly(Kind.NOTHING_SPECIFIC);
    }

    @Test
    void oneSlipOfThePenDoesNotHoldANoteBackAndTwoDo() {
        var one = Notes.with("I would be happy to recieve a line from you.");
        var two =
                Notes.with("I would be happy to recieve a line. It would be the the best of news.");

        assertThat(NoteCheck.read(one, Notes.TALK).ready()).isTrue();
        assertThat(NoteCheck.read(two, Notes.TALK).ready()).isFalse();
    }

    @Test
    void aNoteThatIsNotEnglishIsUnreadAndNotCalledReady() {
        var note =
                "Sehr geehrte Frau Whitehead, vielen Dank für das Gespräch am Donnerstag. Ich habe"
                        + " mich sehr gefreut, Sie und Ihre Kollegen kennenzulernen, und würde gern"
                        + " bald bei Ihnen anfangen. Es tut mir leid, dass ich so spät kam.";
        var reading = NoteCheck.read(note, Notes.TALK);

        assertThat(reading.language()).isEqualTo(Language.OTHER);
        assertThat(reading.ready()).isFalse();
        assertThat(reading.findings()).extracting(Finding::kind).containsExactly(Kind.TOO_SHORT);
    }

    @Test
    void eachAdviceIsOneSentenceOfAtMostTwentyFiveWords() {
        for (var kind : Kind.values()) {
            assertThat(Advice.ALL.on(kind).split(" ", -1)).hasSizeLessThanOrEqualTo(25);
        }
    }

    private static String words(int number) {
        return "word ".repeat(number).strip();
    }
}
