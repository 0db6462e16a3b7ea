package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NoteBadInputTest {

    /// Long enough to show what grows faster than the text; ordinary words of a mebibyte are read
    /// too.
    private static final int BAIT = 1 << 16;

    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @MethodSource("odd")
    void whateverIsTypedIsReadAndNeverBreaks(String text) {
        var reading = NoteCheck.read(text, Notes.TALK);

        for (var finding : reading.findings()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void oddNamesAreKnownNamesToo() {
        for (var odd : Corpora.naughtyStrings()) {
            var talk =
                    new Talk(odd, odd, odd, List.of(odd), List.of(odd), List.of(odd), List.of(odd));

            assertThat(NoteCheck.read(Notes.good(), talk).words()).isGreaterThan(60);
        }
    }

    @Test
    void timeGrowsWithTheLengthOnly() {
        var bait =
                List.of(
                        "please ",
                        "i am ",
                        "sorry i ",
                        "you ",
                        "a",
                        "a, ",
                        "!? ",
                        "\n",
                        "A ",
                        "the the ");
        for (var part : bait) {
            var text = part.repeat(BAIT / part.length());
            assertThat(secondsFor(text)).as(part).isLessThan(30);
        }
    }

    @Test
    void aMebibyteOfOrdinaryWordsIsReadToItsEnd() {
        var sentence = "We walked the round together and I saw the cold store at the far end. ";
        var text = sentence.repeat(MEBIBYTE / sentence.length());

        assertThat(NoteCheck.read(text, Notes.TALK).words()).isGreaterThan(200_000);
    }

    private static double secondsFor(String text) {
        var started = System.nanoTime();
        assertThat(NoteCheck.read(text, Notes.TALK).words()).isNotNegative();
        return (System.nanoTime() - started) / 1e9;
    }

    static Stream<String> odd() {
        return Stream.concat(
                Stream.of(
                        "",
                        " \n\t\u00A0",
                        "a".repeat(100_000),
                        "\uDC00\uD83D",
                        "D\u200Bear Mrs Whi\u200Btehead,",
                        "Dеаr Mrs Whitehead,",
                        "🔥".repeat(1_000),
                        "\u0000\u0001\u001B[31m",
                        "Dear".repeat(5_000),
                        "(".repeat(10_000),
                        "親愛なるホワイトヘッド様、先日はありがとうございました。",
                        "Уважаемая госпожа Уайтхед, спасибо за беседу."),
                Corpora.naughtyStrings().stream());
    }
}
