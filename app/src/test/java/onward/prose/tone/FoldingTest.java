package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource({
        "What A Day, what a day",
        "caf\u00e9 \u00dcber na\u00efve, cafe uber naive",
        "Tess\u0430ly, tessaly", // the second a is Cyrillic
        "\uff34\uff25\uff33\uff33, tess",
        "d\u200bo\u00adne, done",
        "\ud835\udd31\ud835\udd22\ud835\udd30\ud835\udd31, test", // a mathematician's letters
        "it\u2019s, it's",
        "\u0440\u0443\u0441\u0441\u043a\u0438\u0439, \u0440\u0443\u0441\u0441\u043a\u0438\u0439"
    })
    void thePlainFormHasSmallLettersAndNoDisguiseOfOtherAlphabets(String text, String plain) {
        folding.read(text);
        assertThat(folding.plain()).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "sh1t, shit",
        "a$$, ass",
        "@ss, ass",
        "sh!t!, shit!",
        "f*ck, f*ck",
        "f**k, f*k",
        "f.u.c.k, fuck",
        "f u c k off, fuck off",
        "fuuuuck, fuuck",
        "see https://shit.example/x now, see now",
        "@grace_97 hi, hi",
        "it cost $5!, it cost $5!",
        "b2b at 5pm, b2b at spm"
    })
    void theBareFormWearsNoDisguise(String text, String bare) {
        folding.read(text);
        assertThat(folding.bare().toString().strip()).isEqualTo(bare);
    }

    @Test
    void aStretchedLetterIsAlsoReadOnce() {
        folding.read("fuuuuck");
        assertThat(folding.isStretched()).isTrue();
        assertThat(folding.loose()).hasToString("fuck");
    }

    @Test
    void aTagOfSeveralWordsIsAlsoReadWordByWord() {
        folding.read("so tired #TessalyFails again");
        assertThat(folding.plain().toString()).endsWith(" tessaly fails");
        assertThat(folding.plain().body()).isEqualTo("so tired #tessalyfails again".length());
    }

    @Property
    void everyCharacterKnowsWhereItCameFrom(@ForAll String text) {
        check(text);
    }

    @Test
    void naughtyStringsKeepTheirOffsetsToo() {
        Corpora.naughtyStrings().forEach(this::check);
    }

    private void check(String text) {
        folding.read(text);
        for (var form : new Folded[] {folding.plain(), folding.bare(), folding.loose()}) {
            for (var index = 0; index < form.length(); index++) {
                assertThat(form.start(index)).isBetween(0, text.length() - 1);
                assertThat(form.end(index)).isBetween(form.start(index) + 1, text.length());
                if (index > 0 && index < form.body()) {
                    assertThat(form.start(index)).isGreaterThanOrEqualTo(form.start(index - 1));
                }
            }
        }
    }
}
