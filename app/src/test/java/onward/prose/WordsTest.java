package onward.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    I always freeze.         | i always freeze
                    Don’t, can't, I'D        | don't can't i'd
                    'quoted' words           | quoted words
                    rock'n'roll              | rock'n'roll
                    well-known               | well known
                    3.5 of 1,250.50 at v2    | 3.5 of 1,250.50 at v2
                    ends in 5.               | ends in 5
                    _never_ *ever*           | never ever
                    naïve café               | naïve café
                    nev\u00ADer ev\u200Ber   | never ever
                    😭 so ❤️ it              | so it
                    f*ck @acme #hired        | f ck acme hired
                    """)
    void wordsAreLettersAndWhatHoldsThemTogether(String text, String expected) {
        assertThat(Words.of(text).stream().map(Word::folded).toList())
                .isEqualTo(Arrays.asList(expected.split(" ", -1)));
    }

    @Property
    void everyLetterAndDigitIsInExactlyOneWord(@ForAll String text) {
        var end = 0;
        for (var word : Words.of(text)) {
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(lettersOf(text.substring(end, word.span().start()))).isZero();
            assertThat(lettersOf(word.span().cut(text))).isPositive();
            end = word.span().end();
        }
        assertThat(lettersOf(text.substring(end))).isZero();
    }

    @Property
    void spacingAndCaseDoNotChangeTheWords(@ForAll String text) {
        var loose = text.replace(" ", " \n ");
        assertThat(Words.of(loose).stream().map(Word::folded).toList())
                .isEqualTo(Words.of(text).stream().map(Word::folded).toList());
    }

    @Test
    void oddTextsAreCutLikeAnyOther() {
        Corpora.naughtyStrings().forEach(this::everyLetterAndDigitIsInExactlyOneWord);
        assertThat(Words.of("\uD83D a \uDE00")).singleElement().matches(word -> word.is("a"));
        assertThat(Words.of("a".repeat(100_000)))
                .singleElement()
                .matches(word -> word.span().length() == 100_000);
    }

    private static long lettersOf(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
