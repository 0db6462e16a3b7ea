package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import onward.archive.network.MergeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private static final int FILES = 7;
    private static final int IN_EACH = 3_000;
    private static final Duration MOMENT = Duration.ofMillis(200);

    @TempDir private Path folder;

    private Path manyParts() {
        var packed = new Packed();
        for (var part = 0; part < FILES; part++) {
            var of = part;
            packed.and(
                    "data/tweets" + (part == 0 ? "" : "-part" + part) + ".js",
                    "window.YTD.tweets.part"
                            + part
                            + " = ["
                            + String.join(
                                    ",",
                                    IntStream.range(0, IN_EACH)
                                            .mapToObj(i -> tweet(of * IN_EACH + i))
                                            .toList())
                            + "]");
        }
        return packed.zipIn(folder, "x.zip");
    }

    private static String tweet(int number) {
        return "{\"tweet\":{\"id_str\":\"%d\",\"full_text\":\"number %d\"}}"
                .formatted(1_700_000_000_000_000_000L + number, number);
    }

    @Test
    void theOrderIsThatOfTheFilesEachTime() {
        var expected = IntStream.range(0, FILES * IN_EACH).mapToObj(i -> "number " + i).toList();
        for (var times = 0; times < 3; times++) {
            assertThat(Packed.read(manyParts()).texts()).isEqualTo(expected);
        }
    }

    @Test
    void whoHasEnoughIsLeftAloneWithinAMoment() {
        var asked = new AtomicLong();
        var after = new ArrayList<Item>();
        try (var export = Export.open(List.of(manyParts()))) {
            var summary =
                    export.read(
                            item -> {
                                after.add(item);
                                if (after.size() == 100) {
                                    asked.set(System.nanoTime());
                                    export.cancel();
                                }
                            },
                            Progress.UNSEEN);
            assertThat(Duration.ofNanos(System.nanoTime() - asked.get())).isLessThan(MOMENT);
            assertThat(summary.cancelled()).isTrue();
            assertThat(after).hasSizeLessThan(FILES * IN_EACH);
        }
    }

    @Test
    void whatTheTakerThrowsEndsTheReading() {
        try (var export = Export.open(List.of(manyParts()))) {
            assertThatThrownBy(() ->
                            export.read(
                                    _ -> {
                                        throw new IllegalStateException("enough");
                                    },
                                    Progress.UNSEEN))
                    .hasMessage("enough");
        }
    }

    @Test
    void progressEndsWhereTheBytesEnd() {
        var told = new ArrayList<Reached>();
        try (var export = Export.open(List.of(manyParts()))) {
            export.read(_ -> {}, told::add);
        }
        assertThat(told.getLast().share()).isEqualTo(1);
        assertThat(told.getLast().posts()).isEqualTo(FILES * IN_EACH);
        assertThat(told).extracting(Reached::bytes).isSorted();
    }

    @Test
    void manyKeysAreRememberedRightly() throws Exception {
        var seen = new Seen();
        var wrong = 0;
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 200_000; i++) {
                var isNew = seen.add(MergeKey.named(Network.X, Integer.toString(i)));
                wrong += isNew == (round == 0) ? 0 : 1;
            }
        }
        assertThat(wrong).isZero();
    }

    @Test
    void nothingIsDroppedWithoutAWord() {
        var zip =
                Packed.with(
                                "data/tweets.js",
                                "window.YTD.tweets.part0 = ["
                                        + tweet(1)
                                        + ",{\"tweet\":{\"brand_new\":1}}]")
                        .and("data/like.js", "window.YTD.like.part0 = []")
                        .zipIn(folder, "x.zip");
        var files = Packed.read(zip).summary().parts().getFirst().files();
        assertThat(files)
                .anySatisfy(file -> {
                    assertThat(file.file()).isEqualTo("data/tweets.js");
                    assertThat(file.read()).isEqualTo(1);
                    assertThat(file.skipped()).containsEntry("entries without an id", 1L);
                    assertThat(file.unknownKeys()).containsExactly("brand_new");
                })
                .anySatisfy(file ->
                        assertThat(file.skipped()).containsKey("likes: the words are others'"));
    }
}
