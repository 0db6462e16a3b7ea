package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// FSRS-6, held to what its authors' own program makes of the same grades.
class FsrsTest {

    private static final double EXACT = 1e-4;

    /// The other program rounds each step to eight places, which shows in memories of decades.
    private static final double OF_DECADES = 1e-7;

    private static final String VECTORS = "fsrs-vectors/fsrs6-vectors.json";

    /// The other program calls a card that left its first steps, and was not forgotten since, 2.
    private static final int IN_REVIEW = 2;

    @Test
    void theChanceIsThatOfTheVectors() {
        var rows = Corpora.json(VECTORS).path("curve");
        assertThat(rows).isNotEmpty();
        rows.forEach(row ->
                assertThat(
                                Fsrs.retrievability(
                                        row.path("stability").asDouble(),
                                        row.path("elapsed_days").asInt()))
                        .isEqualTo(row.path("retrievability").asDouble(), within(EXACT)));
    }

    @Test
    void stabilityDifficultyAndDaysAreThoseOfTheVectors() {
        var sequences = Corpora.json(VECTORS).path("sequences");
        assertThat(sequences).hasSize(36);
        var compared = 0;
        for (var sequence : sequences) {
            compared += compare(sequence);
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static int compare(JsonNode sequence) {
        var fsrs = new Fsrs(sequence.path("request_retention").asDouble());
        var memory = List.<Memory>of();
        var before = Instant.EPOCH;
        var days = 0;
        for (var step : sequence.path("steps")) {
            var at = Instant.parse(step.path("reviewed").asText());
            var grade = grade(step.path("rating").asInt());
            var since = (int) ChronoUnit.DAYS.between(before, at);
            var now =
                    memory.isEmpty()
                            ? Fsrs.first(grade)
                            : Fsrs.next(memory.getFirst(), since, grade);
            var name = sequence.path("name").asText() + " " + sequence.path("mode").asText();
            // no memory is said to last longer than a hundred years: the other program's may
            var stability = Math.min(step.path("stability").asDouble(), Fsrs.LONGEST_STABILITY);
            assertThat(now.stability())
                    .as("%s, %s", name, at)
                    .isEqualTo(stability, within(Math.max(EXACT, stability * OF_DECADES)));
            assertThat(now.difficulty())
                    .as("%s, %s", name, at)
                    .isEqualTo(step.path("difficulty").asDouble(), within(EXACT));
            if (isDatedLikeOurs(sequence)
                    && step.path("state").asInt() == IN_REVIEW
                    && grade == Grade.GOOD) {
                assertThat(fsrs.days(now))
                        .as("%s, %s", name, at)
                        .isCloseTo(step.path("scheduled_days").asInt(), within(1));
                days++;
            }
            memory = List.of(now);
            before = at;
        }
        return days;
    }

    /// A few rows of the same vectors, for a checkout that stands alone: good, good, …, at 0.9.
    @ParameterizedTest
    @CsvSource({"1, 2.3065, 2.118104, 2", "2, 10.955, 2.111214, 11", "3, 46.3, 2.104331, 46"})
    void aFewStepsByHand(int steps, double stability, double difficulty, int days) {
        var fsrs = new Fsrs(0.9);
        var memory = Fsrs.first(Grade.GOOD);
        var wait = fsrs.days(memory);
        for (var step = 1; step < steps; step++) {
            memory = Fsrs.next(memory, wait, Grade.GOOD);
            wait = fsrs.days(memory);
        }
        assertThat(memory.stability()).isEqualTo(stability, within(0.1));
        assertThat(memory.difficulty()).isEqualTo(difficulty, within(EXACT));
        assertThat(wait).isEqualTo(days);
    }

    @Property(tries = 500)
    void aBetterGradeIsNeverRememberedShorter(
            @ForAll @DoubleRange(min = 0.01, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @IntRange(max = 2_000) int days) {
        var after = new ArrayList<Memory>();
        for (var grade : Grade.values()) {
            after.add(Fsrs.next(new Memory(stability, difficulty), days, grade));
        }
        for (var better = 1; better < after.size(); better++) {
            assertThat(after.get(better).stability())
                    .isGreaterThanOrEqualTo(after.get(better - 1).stability());
            assertThat(after.get(better).difficulty())
                    .isLessThanOrEqualTo(after.get(better - 1).difficulty());
        }
    }

    @Property(tries = 200)
    void aMemoryIsKeptAsItIs(
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty) {
        var memory = new Memory(stability, difficulty);
        var kept = Memory.kept(memory.keptStability(), memory.keptDifficulty());
        assertThat(kept.stability()).isEqualTo(stability, within(1e-6));
        assertThat(kept.difficulty()).isEqualTo(difficulty, within(1e-6));
    }

    @Test
    void anIntervalOfAnotherProgramIsAStabilityAndAnEaseADifficulty() {
        var usual = Fsrs.ofInterval(10, 2.5);
        assertThat(usual.stability()).isEqualTo(10);
        assertThat(usual.difficulty()).isCloseTo(6.914, within(0.001));
        assertThat(Fsrs.ofInterval(20, 1.3)).isEqualTo(new Memory(20, 10));
        // asked again after as many days, it grows by the ease that it had
        var after = Fsrs.next(usual, 10, Grade.GOOD);
        assertThat(after.stability() / usual.stability()).isCloseTo(2.5, within(0.001));
    }

    /// Without steps of minutes the other program puts each grade a day behind the one before, from
    /// the first day on.
    private static boolean isDatedLikeOurs(JsonNode sequence) {
        return sequence.path("mode").asText().equals("short_term_on");
    }

    private static Grade grade(int number) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
