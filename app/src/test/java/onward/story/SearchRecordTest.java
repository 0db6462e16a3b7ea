package onward.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onward.Corpora;
import onward.interview.Case;
import onward.interview.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the record may say, whatever the cases.
class SearchRecordTest {

    private static final double EXACT = 1e-6;

    @Test
    void theIntervalsAreThoseOfTheVectors() {
        var rows = Corpora.json("calibration-vectors/beta-intervals.json").path("rows");
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            var cases = Cases.some(row.path("n").asInt(), row.path("k").asInt(), 30);
            var bias = SearchRecord.of(cases).found().orElseThrow().bias();
            var interval = row.path("jeffreys_95");
            assertThat(bias.low() + 0.3).isEqualTo(interval.path(0).asDouble(), within(EXACT));
            assertThat(bias.high() + 0.3).isEqualTo(interval.path(1).asDouble(), within(EXACT));
        });
    }

    /// Rows of the same vectors, for a checkout that stands alone; of a bin, too.
    @ParameterizedTest
    @CsvSource({"2, 1, 0.06083, 0.93917", "3, 1, 0.038748, 0.823264", "4, 4, 0.555237, 1.0"})
    void anIntervalIsThatOfJeffreys(int n, int k, double low, double high) {
        var bias = SearchRecord.of(Cases.some(n, k, 30)).found().orElseThrow().bias();
        assertThat(bias.low() + 0.3).isEqualTo(low, within(EXACT));
        assertThat(bias.high() + 0.3).isEqualTo(high, within(EXACT));
    }

    @Property(tries = 100)
    void shufflingTheCasesChangesNothingThatIsSaid(
            @ForAll @IntRange(max = 130) int many, @ForAll Random random) {
        var cases = Cases.any(many, random);
        var before = SearchRecord.of(cases);
        var shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        var after = SearchRecord.of(shuffled);
        assertThat(after.found()).isEqualTo(before.found());
        assertThat(after.curve()).isEqualTo(before.curve());
        assertThat(new RecordWords(after).finding()).isEqualTo(new RecordWords(before).finding());
        assertThat(new RecordWords(after).count()).isEqualTo(new RecordWords(before).count());
    }

    @Property(tries = 100)
    void aPendingCaseOrAWithdrawnOneChangesNoInterval(
            @ForAll @IntRange(max = 130) int many, @ForAll Random random) {
        var cases = Cases.any(many, random);
        var before = SearchRecord.of(cases);
        var more =
                Stream.of(
                                cases,
                                List.of(Cases.one(many, 90, Optional.empty())),
                                List.of(Cases.one(many, 5, Optional.of(Outcome.Kind.WITHDREW))))
                        .flatMap(List::stream)
                        .toList();
        var after = SearchRecord.of(more);
        assertThat(after.found()).isEqualTo(before.found());
        assertThat(after.curve()).isEqualTo(before.curve());
        assertThat(after.pending()).isEqualTo(before.pending() + 1);
        assertThat(after.withdrawn()).isEqualTo(before.withdrawn() + 1);
    }

    @Property(tries = 300)
    void noSideIsTakenWhileTheIntervalHoldsZero(
            @ForAll @IntRange(min = 1, max = 80) int many,
            @ForAll @IntRange(max = 80) int some,
            @ForAll @IntRange(max = 100) int guess) {
        var record = SearchRecord.of(Cases.some(many, some % (many + 1), guess));
        var words = new RecordWords(record).finding();
        var bias = record.found().orElseThrow().bias();
        var holdsZero = bias.low() <= 0 && bias.high() >= 0;
        assertThat(words.contains("You were")).isEqualTo(many >= 5 && !holdsZero);
        assertThat(words.contains("Not enough yet")).isEqualTo(many >= 5 && holdsZero);
        assertThat(words).contains("n\u00a0=\u00a0" + many);
    }

    @Property(tries = 100)
    void aCurveHasAtMostFiveGroupsOfAllCasesAndNoneBelowFifty(
            @ForAll @IntRange(max = 200) int many, @ForAll Random random) {
        var record = SearchRecord.of(Cases.any(many, random));
        if (record.cases() < 50) {
            assertThat(record.curve()).isEmpty();
            return;
        }
        assertThat(record.curve()).hasSizeBetween(1, 5);
        assertThat(record.curve().stream().mapToInt(Bin::cases).sum()).isEqualTo(record.cases());
        record.curve()
                .forEach(bin ->
                        assertThat(bin.rate()).isBetween(bin.came().low(), bin.came().high()));
    }

    @Test
    void differentForecastsFallIntoGroupsOfEqualCount() {
        var cases =
                IntStream.range(0, 100)
                        .mapToObj(at -> Cases.one(at, at, Optional.of(Outcome.Kind.REJECTED)))
                        .toList();
        assertThat(SearchRecord.of(cases).curve())
                .extracting(Bin::cases)
                .containsOnly(20)
                .hasSize(5);
    }

    @Test
    void silenceIsAnAnswerAndIsCounted() {
        var cases =
                List.of(
                        Cases.one(1, 40, Optional.of(Outcome.Kind.NO_REPLY)),
                        Cases.one(2, 40, Optional.of(Outcome.Kind.WENT_ON)),
                        Cases.one(3, 40, Optional.empty()));
        var words = new RecordWords(SearchRecord.of(cases));
        assertThat(words.count())
                .isEqualTo(
                        "2 interviews with an answer. One of them: nobody ever replied. One is still open.");
        assertThat(words.finding()).startsWith("Below five answers");
        assertThat(words.brier()).isEmpty();
    }

    @Test
    void sadnessBelowFiveIsAListAndAMeanAfterwards() {
        assertThat(new RecordWords(SearchRecord.of(sad(4))).sadness()).endsWith("4):");
        assertThat(new RecordWords(SearchRecord.of(sad(5))).sadness())
                .isEqualTo(
                        "You foretold 7 of 10 sadness after a week; it was 3 (n\u00a0=\u00a05).");
        assertThat(SearchRecord.of(List.of()).sadness().cases()).isEmpty();
    }

    private static List<Case> sad(int many) {
        return IntStream.range(0, many).mapToObj(at -> Cases.sad(at, 7, 3)).toList();
    }
}
