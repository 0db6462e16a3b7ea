package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApologyGateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    arrived 25 minutes late                    | COST
                    interrupted her several times              | COST
                    phone rang during the ward tour            | COST
                    called the company's cheese a competitor's | COST
                    sent the wrong file                        | COST
                    burned one tray of the trial batch         | COST
                    something that no table knows              | COST
                    fire alarm ended the meeting early         | NOBODYS_DOING
                    a power cut in the building                | NOBODYS_DOING
                    blanked on the second question             | WEAK_ANSWER
                    gave a weak answer on joins                | WEAK_ANSWER
                    was nervous                                | WEAK_ANSWER
                    asked for a salary far above the advert    | WEAK_ANSWER
                    lied about a degree                        | HONESTY
                    exaggerated the size of the team           | HONESTY
                    """)
    void whatHappenedIsToldByHowItWasWrittenDown(String happened, Happening happening) {
        assertThat(Happening.of(happened)).isEqualTo(happening);
    }

    @Test
    void bothHalvesMakeTwoSentences() {
        var apology = new ApologyGate.Apology();

        assertThat(apology.write("kept you waiting", "planned an earlier train.").sentence())
                .contains("I am sorry I kept you waiting. I have planned an earlier train.");
        assertThat(apology.write("I kept you waiting.", "I have planned ahead").sentence())
                .contains("I am sorry I kept you waiting. I have planned ahead.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', set two clocks",
        "was late, ' '",
        "was late if you noticed, set two clocks",
        "was late, set two clocks but the train was late",
        "was late and am sorry, set two clocks",
        "was late. It was bad, set two clocks"
    })
    void anApologyThatIsLooseIsRefusedInWords(String act, String repair) {
        var written = new ApologyGate.Apology().write(act, repair);

        assertThat(written).isInstanceOf(ApologyGate.Written.Refused.class);
        assertThat(written.sentence()).isEmpty();
    }

    @Test
    void aWeakAnswerIsPutRightInTwoSentencesWithoutAnApology() {
        var correction = (ApologyGate.Correction) ApologyGate.after(Happening.WEAK_ANSWER);

        assertThat(
                        correction
                                .write("A covering index holds all columns. I mixed it up.")
                                .sentence())
                .isPresent();
        assertThat(correction.write("One. Two is more. Three is too much.").sentence()).isEmpty();
        assertThat(correction.write("I am sorry, it is a B-tree.").sentence()).isEmpty();
        assertThat(correction.write(" ").sentence()).isEmpty();
    }

    @Test
    void forHonestyThereIsNoTemplate() {
        assertThat(ApologyGate.after(Happening.HONESTY))
                .isEqualTo(new ApologyGate.TalkFirst("Talk to someone you trust first."));
        assertThat(ApologyGate.after(Happening.NOBODYS_DOING))
                .isInstanceOf(ApologyGate.NoApology.class);
    }

    @Test
    void apologiesAreHeldAgainstWhatHappened() {
        var plain = "I am sorry that I kept you waiting on Thursday.";
        var late = Notes.after("arrived 25 minutes late");

        assertThat(Notes.kinds(Notes.with(plain), late)).isEmpty();
        assertThat(Notes.kinds(Notes.good(), late)).containsExactly(Kind.APOLOGY_MISSING);
        assertThat(Notes.kinds(Notes.with(plain), Notes.after("was nervous")))
                .containsExactly(Kind.APOLOGY_NOT_DUE);
        assertThat(Notes.kinds(Notes.good(), Notes.after("a fire alarm ended it early"))).isEmpty();
        assertThat(Notes.kinds(Notes.with(plain + " I really do apologise."), late))
                .isEqualTo(List.of(Kind.OVER_APOLOGY));
        assertThat(Notes.kinds(Notes.with("I am sorry if I kept you waiting."), late))
                .isEqualTo(List.of(Kind.APOLOGY_CONDITIONAL));
        assertThat(
                        Notes.kinds(
                                Notes.with("I am sorry I was late, but the trains were slow."),
                                late))
                .isEqualTo(List.of(Kind.APOLOGY_CONDITIONAL));
    }
}
