package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {

    private static final CommonWords COMMON = CommonWords.load();

    @Property(tries = 300)
    void twoWordsHaveOneCodeOnlyWhereTheyAreTheSame(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String left,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String right) {
        assertThat(LetterCode.of(left) == LetterCode.of(right))
                .isEqualTo(left.equalsIgnoreCase(right));
        assertThat(LetterCode.length(LetterCode.of(left))).isEqualTo(left.length());
    }

    @Test
    void whatIsNoWordOfLettersHasNone() {
        for (var other : List.of("", "41k", "thirteenletter", "naïve", "a_b", "f*ck", "😀")) {
            assertThat(LetterCode.of(other)).as(other).isEqualTo(LetterCode.NONE);
        }
        assertThat(LetterCode.of("Don’t")).isEqualTo(LetterCode.of("dont"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "walks",
                "walked",
                "walking",
                "baking",
                "flies",
                "sadly",
                "kindness",
                "boxes",
                "vantrix",
                "orbeline",
                "ing",
                "s",
                "es",
                "xqzings",
                "ocelots",
                "agreed"
            })
    void aCommonWordIsOneByItsLettersAndByItsCode(String word) {
        assertThat(COMMON.has(Pieces.of(word).getFirst())).as(word).isEqualTo(COMMON.has(word));
    }

    @Property(tries = 300)
    void aNameIsNeverMissedWhereALetterIsLost(
            @ForAll @AlphaChars @StringLength(min = 5, max = 20) String name) {
        for (var lost = 0; lost < name.length(); lost++) {
            var bits = new NameBits(15);
            bits.add(name.substring(0, lost) + name.substring(lost + 1));
            assertThat(bits.hasNear(" " + name + " ", 1, name.length() + 1, -1, -1)).isTrue();
        }
        var ends = new NameBits(15);
        ends.add(name.substring(name.length() - 4));
        assertThat(ends.hasNear(name, 0, name.length(), -1, 4)).isTrue();
        var begins = new NameBits(15);
        begins.add(name.substring(0, 4));
        assertThat(begins.hasNear(name, 0, name.length(), 4, -1)).isTrue();
    }

    @Test
    void theCodesOfTheListsAreTheirWords() {
        var words = Arrays.asList("boss", "bosses", "manager");
        var set = new CodeSet(words, List.of());
        words.forEach(word -> assertThat(set.has(LetterCode.of(word))).isTrue());
        assertThat(set.has(LetterCode.of("bos"))).isFalse();
    }
}
