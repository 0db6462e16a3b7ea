package onward.prose.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was met before is found, what was not is left.
class MatchingTest {

    private static final Embedder EMBEDDER = new Embedder();
    private static final Matching MATCHING = Matching.load();
    private static final List<Question> EARLIER =
            List.of(
                    question("strength", "What are your strengths?"),
                    question("weakness", "What is your biggest weakness?"),
                    question("leave", "Why do you want to leave your present job?"),
                    question("late", "What would you do about a colleague who is always late?"),
                    question("python", "How do you test code in Python?"),
                    question("failure", "Tell me about a failure."),
                    question("lesson", "What makes a good lesson?"));

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What are your strengths? | strength",
                "so, what are YOUR strengths? | strength",
                "What would you say your greatest weaknesses are? | weakness",
                "Why are you leaving your current job? | leave",
                "A team member never turns up on time. How do you deal with that? | late"
            })
    void theSameQuestionIsFoundInOtherWords(String asked, String match) {
        assertThat(MATCHING.sameAs(question("asked", asked), EARLIER))
                .map(Match::id)
                .contains(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do you test code in SQL?",
                "What makes a good department meeting?",
                "How do you choose a van?",
                "What is the capital of France?"
            })
    void aQuestionThatOnlySoundsAlikeIsNew(String asked) {
        assertThat(MATCHING.sameAs(question("asked", asked), EARLIER)).isEmpty();
    }

    @Test
    void theOppositeIsNeverTheSame() {
        var weaknessOnly = EARLIER.subList(1, 2);
        assertThat(MATCHING.sameAs(question("asked", "What are your strengths?"), weaknessOnly))
                .isEmpty();
        assertThat(MATCHING.likeliest(question("asked", "Tell me about a success."), EARLIER))
                .map(Match::id)
                .isNotEqualTo(java.util.Optional.of("failure"));
    }

    @Test
    void oneAskedTwiceBeforeIsStillFound() {
        var twice = new ArrayList<>(EARLIER);
        twice.add(question("again", "Why do you want to leave the job you have?"));
        assertThat(
                        MATCHING.sameAs(
                                question("asked", "Why are you leaving your current job?"), twice))
                .map(Match::id)
                .hasValueSatisfying(id -> assertThat(id).isIn("leave", "again"));
    }

    @Test
    void nothingWasMetWhereNothingIsKept() {
        assertThat(MATCHING.sameAs(question("asked", "Why do you teach?"), List.of())).isEmpty();
    }

    @Test
    void theOrderOfWhatIsKeptDoesNotMatter() {
        var asked = question("asked", "Why are you leaving your current job?");
        var shuffled = new ArrayList<>(EARLIER);
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(MATCHING.sameAs(asked, shuffled)).isEqualTo(MATCHING.sameAs(asked, EARLIER));
        }
    }

    private static Question question(String id, String text) {
        return new Question(id, text, EMBEDDER.embed(text).orElseThrow());
    }
}
