package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LikenessTest {

    private static final List<String> NAMES = List.of("Mrs Whitehead", "Neil Sharp");

    @Test
    void theSameNoteToAnotherPersonIsTheSame() {
        var other = Notes.good().replace("Dear Mrs Whitehead", "Hi Neil");

        assertThat(Likeness.of(Notes.good(), other, NAMES)).isEqualTo(1);
        assertThat(Likeness.areTooAlike(Notes.good(), other, NAMES)).isTrue();
    }

    @Test
    void oneOtherSentenceInFiveIsEnoughToBeAnotherNote() {
        var longer = Notes.with("You asked about the late shift, and I would be glad of it.");
        var other =
                Notes.with("I have since read about the coating and tried it on a lens of mine.")
                        .replace("Sal Hussain took me through", "I am grateful for");

        assertThat(Likeness.of(longer, other, NAMES)).isBetween(0.4, 0.8);
    }

    @Test
    void twoNotesThatShareNothingAreNotAlike() {
        assertThat(Likeness.of(Notes.good(), "Thank you kindly for tea.", NAMES)).isZero();
        assertThat(Likeness.of("", Notes.good())).isZero();
        assertThat(Likeness.of("", "")).isZero();
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        var other = Notes.with("And another thing that I liked.");

        assertThat(Likeness.of(Notes.good(), other)).isEqualTo(Likeness.of(other, Notes.good()));
    }
}
