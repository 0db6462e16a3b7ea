package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onward.Corpora;
import onward.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void aTextOfExactlyTheLimitIsTakenAndOneCharacterMoreIsRefusedInWords() {
        var most = "x".repeat(Form.TEXT);
        assertThat(form("said", most).text("said", "What you said")).hasSize(Form.TEXT);

        var form = form("said", most + "y");
        assertThat(form.text("said", "What you said")).isEqualTo(most + "y");
        assertThat(form.isGood()).isFalse();
        assertThat(form.problems())
                .containsExactly(
                        new Problem(
                                "said",
                                "What you said: this is 100,001 characters long, and 100,000 is the most."
                                        + " Your text is still here: shorten it."));
    }

    @Test
    void aMebibyteInAFieldIsRefusedAndKept() {
        var huge = "ü".repeat(1 << 20);
        var form = form("company", huge);
        assertThat(form.line("company", "Company")).isEqualTo(huge);
        assertThat(form.problems()).hasSize(1);
    }

    @Test
    void aNulBecomesACharacterThatAPageCanShow() {
        assertThat(form("said", "a\0b").text("said", "Said")).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineEndsAreOneCharacter() {
        assertThat(form("said", "one\r\ntwo\rthree\nfour").text("said", "Said"))
                .isEqualTo("one\ntwo\nthree\nfour");
        assertThat(form("name", " Dana\r\nOkafor ").line("name", "Name")).isEqualTo("Dana Okafor");
    }

    @ParameterizedTest
    @MethodSource("onward.Corpora#naughtyStrings")
    void aNaughtyStringIsTakenAsItIs(String naughty) {
        var taken = form("said", naughty).text("said", "Said");
        assertThat(taken.replace('\n', ' '))
                .isEqualTo(
                        naughty.replace("\r\n", " ")
                                .replace('\r', ' ')
                                .replace('\n', ' ')
                                .replace('\0', '\uFFFD'));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100,100", "' 7 ',7", "'',-1", "+5,5"})
    void aNumberWithinItsBoundsIsRead(String typed, int expected) {
        var form = form("next", typed);
        assertThat(form.number("next", "Next step", 0, 100).orElse(-1)).isEqualTo(expected);
        assertThat(form.isGood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "7.5", "seven", "1e3", "99999999999999999999", "0x10"})
    void anyOtherNumberIsRefusedInWords(String typed) {
        var form = form("next", typed);
        assertThat(form.number("next", "Next step", 0, 100)).isEmpty();
        assertThat(form.problems())
                .containsExactly(
                        new Problem("next", "Next step: type a whole number from 0 to 100."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "16.11.2026", "\0"})
    void aDayThatIsNoneIsRefused(String typed) {
        var form = form("on", typed);
        assertThat(form.date("on", "Day")).isEmpty();
        assertThat(form.isGood()).isFalse();
    }

    @Test
    void aFieldThatWasNotSentIsEmptyAndNotMissing() {
        var form = Form.of(Map.of());
        assertThat(form.text("said", "Said")).isEmpty();
        assertThat(form.texts("said", "Said")).isEmpty();
        assertThat(form.date("on", "Day")).isEmpty();
        assertThat(form.number("next", "Next", 0, 1)).isEmpty();
        assertThat(form.has("said")).isFalse();
        assertThat(form.isGood()).isTrue();
        assertThat(form.required("name", "Name", "Type a name.")).isEmpty();
        assertThat(form.isGood()).isFalse();
    }

    @Test
    void theNaughtyStringsAreThere() {
        assertThat(Corpora.naughtyStrings()).hasSizeGreaterThan(10);
    }

    private static Form form(String name, String value) {
        return Form.of(Map.of(name, List.of(value)));
    }
}
