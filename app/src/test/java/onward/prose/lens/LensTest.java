package onward.prose.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import onward.prose.Sentences;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ALL_OR_NOTHING       | I missed one part, so the whole interview was worthless.
                    OVERGENERALISING     | I always freeze when somebody watches me type.
                    MENTAL_FILTER        | All I can think about is the word that I forgot.
                    DISCOUNTING_POSITIVE | They praised my design, but they say that to everyone.
                    MIND_READING         | They must have thought I was an idiot.
                    FORTUNE_TELLING      | I will never get a job in this town.
                    MAGNIFYING           | That typo is a catastrophe.
                    EMOTIONAL_REASONING  | I feel like a fraud, so I must be one.
                    SHOULD_STATEMENT     | I should never need a second hint.
                    LABELLING            | I'm such a loser.
                    PERSONALISING        | The panel ran late because of me.
                    """)
    void eachPatternIsAskedAbout(Pattern pattern, String sentence) {
        assertThat(Lens.read(sentence)).map(Finding::pattern).contains(pattern);
        var shouted = sentence.toUpperCase(java.util.Locale.ROOT);
        assertThat(Lens.read(shouted)).map(Finding::pattern).contains(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I did not know what a covering index is.",
                "I should prepare SQL joins.",
                "I was late because the tram stood still.",
                "My answer was too long and I lost the point.",
                "I never worked with children before, as I told them.",
                "She thought my second example was better, she said so.",
                "I will send the note tomorrow evening.",
                "I wonder whether they wanted to hear more about costs.",
                "We laughed a lot and I forgot the time.",
                "Ich bin so ein Idiot, immer vergesse ich alles.",
                "",
                " ",
                "😭😭😭"
            })
    void honestCriticismIsLeftAlone(String sentence) {
        assertThat(Lens.read(sentence)).isEmpty();
    }

    @Test
    void aTextIsReadSentenceBySentence() {
        var text = "I was late. I'm such an idiot!\nThe panel was kind. I will never get a job.";
        assertThat(Lens.over(text))
                .extracting(finding -> finding.span().cut(text))
                .containsExactly("I'm such an idiot!", "I will never get a job.");
    }

    @Property
    void readingATextEqualsReadingEachSentence(
            @ForAll List<@net.jqwik.api.constraints.IntRange(max = 400) Integer> picked) {
        var own = Labelled.own();
        var text = String.join(" ", picked.stream().map(i -> own.get(i).text() + ".").toList());
        var each =
                Sentences.of(text).stream()
                        .flatMap(span -> Lens.read(span.cut(text)).stream())
                        .map(Finding::fair);
        assertThat(Lens.over(text).stream().map(Finding::fair))
                .containsExactlyElementsOf(each.toList());
    }

    @Property
    void anyTextHasItsFindingsInOrder(@ForAll String text) {
        var end = 0;
        for (var finding : Lens.over(text)) {
            assertThat(finding.span().start()).isGreaterThanOrEqualTo(end);
            end = finding.span().end();
        }
    }

    @Test
    void naughtyStringsAreReadLikeAnyOther() {
        Stream.concat(
                        Corpora.naughtyStrings().stream(),
                        Corpora.naughtyStrings().stream().map(text -> "I always " + text))
                .forEach(text -> assertThat(Lens.over(text)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "i ",
                "either or ",
                "I always ",
                "but i only ",
                ", so ",
                "'",
                "\"",
                "\uD800",
                "I am such a fool. ",
                "they must have thought that ",
                "no\u200B ",
                "x-"
            })
    void aMillionCharactersTakeAMoment(String piece) {
        var text = piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Lens.over(text));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Lens.read(text));
    }
}
