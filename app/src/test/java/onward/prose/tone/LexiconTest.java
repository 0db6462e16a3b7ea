package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon<String> WORDS =
            Lexicon.of(
                    Stream.of("shit", "off", "pissed off", "f*ck", "under NDA", "ass")
                            .map(word -> new Lexicon.Entry<>(word, word))
                            .toList());

    @Test
    void wordsAndPhrasesAreFoundWhereTheyStand() {
        assertThat(cuts("So PISSED  off, shit happens"))
                .containsExactly("PISSED  off", "off", "shit");
    }

    @Test
    void aWordInsideAnotherIsNone() {
        assertThat(cuts("offer class assess shitake")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shiiiit", "SH1T", "s.h.i.t", "s h i t", "\uff53hit", "sh\u200bit", "sh!t"})
    void disguisesAreSeenThroughAndMarkedWhole(String disguised) {
        assertThat(cuts("oh " + disguised + " no")).containsExactly(disguised);
    }

    @Test
    void aMaskOfAnyLengthFits() {
        assertThat(cuts("f*ck f***ck f##ck")).hasSize(3);
    }

    @Test
    void namesKeepTheirDigits() {
        var names = Lexicon.ofNames(List.of(new Lexicon.Entry<>("3M", "3M")));
        assertThat(cuts(names, "at 3m. Not em", true)).containsExactly("3m");
    }

    @Test
    void onePhraseMayStandForSeveral() {
        var both =
                Lexicon.of(List.of(new Lexicon.Entry<>("will", 1), new Lexicon.Entry<>("Will", 2)));
        var folding = new Folding();
        folding.read("will");
        var finds = new Finds();
        both.find(folding.bare(), finds);
        assertThat(finds.hits(both, folding.bare())).extracting(Hit::what).containsExactly(1, 2);
    }

    @Test
    void emptyEntriesAreNone() {
        assertThat(Lexicon.of(List.of(new Lexicon.Entry<>(" - ", "x"))).size()).isZero();
    }

    private static List<String> cuts(String text) {
        return cuts(WORDS, text, false);
    }

    private static List<String> cuts(Lexicon<String> lexicon, String text, boolean plain) {
        var folding = new Folding();
        folding.read(text);
        var form =
                plain ? folding.plain() : folding.isStretched() ? folding.loose() : folding.bare();
        var finds = new Finds();
        lexicon.find(form, finds);
        return finds.hits(lexicon, form).stream().map(hit -> hit.span().cut(text)).toList();
    }
}
