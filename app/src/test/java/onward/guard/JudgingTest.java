package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onward.archive.Progress;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Label;
import onward.prose.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {

    private static final Tone TONE = Tone.open();
    private static final String RANT = "My boss at Northwind is a lying idiot and I hate this job";

    @TempDir private Path folder;

    private final List<Trace> found = new ArrayList<>();

    private Footprint read(Path file, Optional<LocalDate> since) {
        return new Judging(TONE)
                .read(
                        List.of(file),
                        KnownNames.of(List.of("Northwind"), List.of()),
                        since,
                        found::add,
                        Progress.UNSEEN,
                        () -> false);
    }

    @Test
    void aRantIsFoundWithItsMarksItsReasonAndItsLink() {
        var footprint =
                read(
                        new Posts()
                                .tweet(11, "2023-03-14", RANT)
                                .tweet(12, "2024-03-14", "What a lovely morning by the sea")
                                .x(folder, "x.zip"),
                        Optional.empty());
        assertThat(footprint.posts()).isEqualTo(2);
        assertThat(footprint.flagged()).isEqualTo(1);
        var trace = found.getFirst();
        assertThat(trace.labels()).contains(Label.HOSTILE, Label.NAMES_EMPLOYER);
        assertThat(trace.link()).hasValue("https://x.com/mara/status/11");
        assertThat(trace.reason()).endsWith(".");
        assertThat(trace.marks())
                .anySatisfy(
                        mark -> assertThat(mark.span().cut(trace.text())).isEqualTo("Northwind"));
    }

    @Test
    void directMessagesAreReadAndDoNotCount() {
        var footprint =
                read(
                        new Posts()
                                .tweet(12, "2024-03-14", "What a lovely morning by the sea")
                                .message(13, RANT)
                                .x(folder, "x.zip"),
                        Optional.empty());
        assertThat(footprint.flagged()).isZero();
        assertThat(footprint.posts(Reach.MESSAGE)).isEqualTo(1);
        assertThat(found).singleElement().extracting(Trace::reach).isEqualTo(Reach.MESSAGE);
    }

    @Test
    void quotedLinesAreAnothersWords() {
        var quoted = "> " + RANT + "\nI would not put it like that";
        assertThat(
                        read(
                                        new Posts()
                                                .tweet(11, "2023-03-14", quoted)
                                                .x(folder, "x.zip"),
                                        Optional.empty())
                                .flagged())
                .isZero();
        assertThat(OwnWords.unquoted("a\n> b c\nd")).isEqualTo("a\n     \nd");
        assertThat(OwnWords.unquoted(">:( no\n>!secret!<")).isEqualTo(">:( no\n>!secret!<");
    }

    @Test
    void whatIsOlderThanTheDayIsLeftOut() {
        var file =
                new Posts()
                        .tweet(11, "2019-03-14", RANT)
                        .tweet(12, "2024-03-14", RANT)
                        .x(folder, "x.zip");
        var footprint = read(file, Optional.of(LocalDate.of(2020, 1, 1)));
        assertThat(footprint.posts()).isEqualTo(1);
        assertThat(found)
                .singleElement()
                .satisfies(trace -> assertThat(trace.year()).hasValue(2024));
    }

    @Test
    void theOrderIsThatOfTheExportHoweverManyJudgesThereAre() {
        var posts = new Posts();
        IntStream.range(1, 2000).forEach(id -> posts.tweet(id, "2021-01-01", RANT + " " + id));
        var file = posts.x(folder, "x.zip");
        read(file, Optional.empty());
        var first = found.stream().map(Trace::identity).toList();
        found.clear();
        read(file, Optional.empty());
        assertThat(found).hasSize(1999).extracting(Trace::identity).isEqualTo(first);
    }

    @Test
    void theYearsAddUpAndAPictureIsDrawnOfThem() {
        var footprint =
                read(
                        new Posts()
                                .tweet(1, "2021-01-01", RANT)
                                .tweet(2, "2023-01-01", "Nice weather")
                                .x(folder, "x.zip"),
                        Optional.empty());
        assertThat(footprint.years())
                .containsExactly(new Footprint.Year(2021, 1, 1), new Footprint.Year(2023, 1, 0));
        var bars = YearChart.of(footprint.years()).bars();
        assertThat(bars.getLast().x() + bars.getLast().width()).isBetween(239.0, 241.0);
        assertThat(bars.getFirst().red()).isPositive();
    }

    @Test
    void itStopsWhenItIsAskedTo() {
        var footprint =
                new Judging(TONE)
                        .read(
                                List.of(
                                        new Posts()
                                                .tweet(1, "2021-01-01", RANT)
                                                .x(folder, "x.zip")),
                                KnownNames.none(),
                                Optional.empty(),
                                found::add,
                                Progress.UNSEEN,
                                () -> true);
        assertThat(footprint.read().refused()).isEmpty();
    }

    @Test
    void aNulThatNoPageCanShowIsReplacedAndNothingMoves() {
        read(
                new Posts().tweet(11, "2023-03-14", "a\0b " + RANT).x(folder, "x.zip"),
                Optional.empty());
        var trace = found.getFirst();
        assertThat(trace.text()).startsWith("a\uFFFDb ");
        assertThat(trace.marks())
                .anySatisfy(
                        mark -> assertThat(mark.span().cut(trace.text())).isEqualTo("Northwind"));
    }
}
