package onward.prose.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.prose.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I always freeze.|This time I froze.
                    i never know what to say when they ask|This time I did not know what to say when they asked.
                    My mind always goes blank on camera.|This time my mind went blank on camera.
                    They will not call me back.|I do not know yet whether they will call me back.
                    No school will ever take me on.|I do not know yet whether a school will take me on.
                    I shouldn't have needed a hint.|I wish I had not needed a hint.
                    They should have told me.|I wish they had told me.
                    I got a merit, and anything below a distinction is failure.|I got a merit, and I can count the other parts too.
                    They said they were impressed, but they probably say that to everyone.|They said they were impressed.
                    That typo in my letter is a catastrophe.|I am unhappy about that typo in my letter; it was one moment of the day.
                    The director smiled, but underneath she was bored by me.|The director smiled. I do not know what she thought.
                    I feel old, so I must be too old.|I feel old. That is a feeling; what happened is another question.
                    The panel ran late, and it was all my fault.|The panel ran late, and I do not know the reasons.
                    They praised the demo, but all I can think about is the typo.|They praised the demo, and I remember the typo.
                    """)
    void thePersonsOwnWordsAreKept(String sentence, String fair) {
        assertThat(Lens.read(sentence)).map(Finding::fair).contains(fair);
    }

    @Test
    void everyFairWordingIsAWholeFairSentence() {
        assertThat(Labelled.own())
                .allSatisfy(labelled ->
                        Lens.read(labelled.text())
                                .ifPresent(finding -> isFair(labelled.text(), finding.fair())));
    }

    private static void isFair(String sentence, String fair) {
        assertThat(fair).endsWith(".").doesNotContain("  ").isNotEqualTo(sentence);
        assertThat(fair.substring(0, 1)).isUpperCase();
        var words = Words.of(fair).stream().map(word -> word.folded()).toList();
        assertThat(words).hasSizeBetween(3, 30);
        assertThat(words)
                .doesNotContain(
                        "always",
                        "never",
                        "ever",
                        "every",
                        "everything",
                        "nothing",
                        "everyone",
                        "everybody",
                        "nobody",
                        "none",
                        "all",
                        "completely",
                        "totally",
                        "forever");
        if (isOwn(Words.of(sentence).stream().map(word -> word.folded()).toList())) {
            assertThat(isOwn(words)).as(fair).isTrue();
        }
    }

    private static boolean isOwn(List<String> words) {
        return words.stream()
                .anyMatch(word -> List.of("i", "me", "my").contains(word) || word.startsWith("i'"));
    }
}
