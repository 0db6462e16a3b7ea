package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToneTest {

    private static final Tone TONE = Tone.open();
    private static final KnownNames NAMES =
            KnownNames.of(List.of("Tessaly", "Apple"), List.of("Grace Hall", "Frank Oduya"));

    private final ToneReader reader = TONE.reader();

    @Property(tries = 300)
    void judgingAListEqualsJudgingEach(@ForAll List<String> texts) {
        for (var text : texts) {
            check(text);
        }
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void whateverIsTypedIsJudgedSoonAndItsMarksCutIt(String text) {
        var most = Duration.ofSeconds(5);
        Assertions.assertTimeout(most, () -> check(text));
    }

    static List<String> awkward() {
        var texts = new java.util.ArrayList<>(Corpora.naughtyStrings());
        texts.add("shit ".repeat(1 << 18));
        texts.add("a".repeat(100_000));
        texts.add("a*".repeat(50_000) + "!");
        texts.add("f.".repeat(50_000));
        texts.add("f u c k ".repeat(30_000));
        texts.add("\uD800 what \uDC00 a \uD83D day");
        texts.add("\u200B\u200B".repeat(10_000));
        texts.add("😀".repeat(10_000));
        texts.add("#aB".repeat(10_000));
        texts.add("#" + "aB".repeat(50_000));
        texts.add("Tessaly @Tessaly #Tessaly ".repeat(10_000));
        texts.add("\0\u0001\u0002\u0007");
        texts.add("((((((((((((((((((((((((((((((((a");
        texts.add("İıſKÅ ﬁ ﷺ Ǆ");
        return texts;
    }

    @Test
    void aReaderForgetsTheTextBefore() {
        assertThat(reader.read("what the fuck", NAMES)).isTrue();
        assertThat(reader.read("The kettle is on.", NAMES)).isFalse();
        assertThat(reader.judgement().labels()).isEmpty();
    }

    @Test
    void namesMayChangeFromTextToText() {
        reader.read("Off to see Tessaly people.", KnownNames.none());
        assertThat(reader.judgement().labels()).doesNotContain(Label.NAMES_EMPLOYER);
        assertThat(reader.read("Off to see Tessaly people.", NAMES)).isTrue();
        assertThat(reader.judgement().labels()).contains(Label.NAMES_EMPLOYER);
    }

    private void check(String text) {
        reader.read(text, NAMES);
        var judged = reader.judgement();
        assertThat(judged).isEqualTo(TONE.judge(text, NAMES));
        for (var mark : judged.spans()) {
            assertThatCode(() -> mark.span().cut(text)).doesNotThrowAnyException();
            assertThat(mark.span().cut(text)).isNotEmpty();
        }
    }
}
