package onward.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import onward.kernel.Uuid7;
import onward.reflect.MomentId;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final MomentId FIRST = fresh();
    private static final MomentId SECOND = fresh();
    private static final Marks MARKS = new Marks(List.of(FIRST, SECOND));

    @Test
    void aNumberIsKeptAsTheMomentThatItNames() {
        var kept = MARKS.kept("I came late [1]. I said so at once [ NOTED ], twice [7].");
        assertThat(kept)
                .isEqualTo(
                        "I came late [moment %s]. I said so at once [noted], twice [7]."
                                .formatted(FIRST.value()));
        assertThat(MARKS.typed(kept))
                .isEqualTo("I came late [1]. I said so at once [noted], twice [7].");
        // a moment that came in between changes no mark
        assertThat(new Marks(List.of(fresh(), FIRST)).typed(kept)).startsWith("I came late [2].");
        assertThat(new Marks(List.of()).typed(kept)).startsWith("I came late [gone].");
    }

    @Test
    void eachSentenceKnowsWhatBearsItOut() {
        var sentences =
                MARKS.sentences(
                        MARKS.kept(
                                "It went wrong. [2] I asked Dr. Lind why [1][since]! Then I"
                                        + " left."));
        assertThat(sentences).hasSize(3);
        assertThat(sentences).extracting(Sentence::isBorne).containsExactly(true, true, false);
        assertThat(sentences.get(0).leadsTo("moment-2")).isTrue();
        assertThat(sentences.get(1).leadsTo("moment-1")).isTrue();
        assertThat(sentences.get(1).leadsTo("since")).isTrue();
        assertThat(sentences)
                .extracting(Sentence::words)
                .containsExactly("It went wrong.", "I asked Dr. Lind why!", "Then I left.");
    }

    @Test
    void aMarkOfAMomentThatIsGoneBearsNothingOut() {
        var kept = MARKS.kept("I came late [1].");
        assertThat(new Marks(List.of(SECOND)).sentences(kept).getFirst().isBorne()).isFalse();
    }

    @Property(tries = 300)
    void whatIsTypedWithoutAMarkStaysAsItIs(@ForAll String text) {
        var plain = text.replace('[', '(');
        assertThat(MARKS.typed(MARKS.kept(plain))).isEqualTo(plain);
        assertThat(MARKS.sentences(plain)).noneMatch(Sentence::isBorne);
        assertThat(shown(plain + " [noted]")).isEqualTo(plain.isBlank() ? "" : plain);
    }

    @Test
    void noTextIsLostOnTheWay() {
        for (var text : Corpora.naughtyStrings()) {
            assertThat(MARKS.typed(MARKS.kept(text))).isEqualTo(text);
        }
    }

    /// All words of all sentences, with the white space between them.
    private static String shown(String kept) {
        return MARKS.sentences(kept).stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(Sentence.Words.class::isInstance)
                .map(Sentence.Piece::shown)
                .collect(Collectors.joining());
    }

    private static MomentId fresh() {
        return new MomentId(Uuid7.at(Instant.EPOCH));
    }
}
