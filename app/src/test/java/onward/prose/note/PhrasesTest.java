package onward.prose.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import onward.prose.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {

    private static final Map<String, String> NAMED = Map.of("chance", "chance|go|second hearing");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    give me <chance>          | give me chance now         | 3
                    give me <chance>          | give me second hearing     | 4
                    give me <chance>          | give me tea                | -1
                    please ..2 go             | please do not go           | 4
                    please ..2 go             | please do not ever go      | -1
                    apolog*                   | apologies                  | 1
                    so [very] sorry           | so sorry                   | 2
                    so [very] sorry           | so very sorry              | 3
                    "(a b|c)|d"               | a b                        | 2
                    ^ no                      | no                         | 1
                    no-one                    | no one                     | 2
                    """)
    void aPhraseMatchesWhatItSays(String phrase, String text, int end) {
        assertThat(PhraseReader.read(phrase, NAMED).endOfMatch(Words.of(text), 0)).isEqualTo(end);
    }

    @Test
    void aTableThatIsWrittenWronglyIsRefused() {
        assertThatThrownBy(() -> PhraseReader.read("give <nothing>", NAMED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseReader.read("give (me", NAMED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseReader.read("give me)", NAMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gapsUponGapsDoNotMakeItGoBack() {
        var phrase = PhraseReader.read("a ..20 a ..20 a ..20 a ..20 b", Map.of());
        var bait = Words.of("a ".repeat(2_000));

        for (var at = 0; at < bait.size(); at++) {
            assertThat(phrase.endOfMatch(bait, at)).isEqualTo(-1);
        }
    }
}
