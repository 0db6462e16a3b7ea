package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onward.archive.Progress;
import onward.kernel.Uuid7;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person may have two accounts on one network.
class OverallTest {

    private static final Tone TONE = Tone.open();
    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir private Path folder;

    private final List<Audit> latestFirst = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private Footprint afterReading(Posts... exports) {
        var number = latestFirst.size();
        var files =
                Arrays.stream(exports)
                        .map(posts -> posts.x(folder, number + "-" + posts.hashCode() + ".zip"))
                        .toList();
        var read =
                new Judging(TONE)
                        .read(
                                files,
                                KnownNames.none(),
                                Optional.empty(),
                                trace -> links.add(trace.link().orElse("")),
                                Progress.UNSEEN,
                                () -> false);
        var sources = read.read().parts().stream().map(Reader::source).toList();
        var tally =
                new Tally(
                        List.of(),
                        1000,
                        read.posts(),
                        0,
                        0,
                        read.cells(),
                        sources,
                        List.of(),
                        Optional.empty());
        var ended = new Audit.Ended(NOW, Audit.Ending.DONE);
        var at = NOW.plus(Duration.ofDays(number));
        latestFirst.addFirst(
                new Audit(
                        new AuditId(Uuid7.at(at)),
                        at,
                        at,
                        Optional.of(ended),
                        TallyJson.read(TallyJson.write(tally))));
        return Overall.of(latestFirst);
    }

    private static Posts of(String account, int count, int from) {
        var posts = new Posts(account);
        for (var id = from; id < from + count; id++) {
            posts.tweet(id, "2023-03-14", Posts.RANT + " " + id);
        }
        return posts;
    }

    @Test
    void aLaterExportOfOneOfTwoAccountsReplacesThatOneAlone() {
        assertThat(afterReading(of("mara", 3, 10), of("mara_at_work", 4, 20)).posts()).isEqualTo(7);
        assertThat(afterReading(of("mara", 5, 10)).posts()).isEqualTo(9);
        assertThat(afterReading(of("mara_at_work", 1, 20)).posts()).isEqualTo(6);
        assertThat(afterReading(of("mara", 2, 10), of("mara_at_work", 2, 20)).posts()).isEqualTo(4);
    }

    @Test
    void eachPostIsLinkedUnderTheAccountThatWroteIt() {
        afterReading(of("mara", 1, 10), of("mara_at_work", 1, 20));
        assertThat(links)
                .containsExactly(
                        "https://x.com/mara/status/10", "https://x.com/mara_at_work/status/20");
    }
}
