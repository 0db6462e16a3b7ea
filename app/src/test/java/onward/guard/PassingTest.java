package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Visibility;
import onward.kernel.Uuid7;
import onward.prose.tone.Verdict;
import org.junit.jupiter.api.Test;

class PassingTest {

    private final List<Integer> fetched = new ArrayList<>();

    @Test
    void aLongListIsFetchedInParts() {
        var all = traces(1_201);
        var passing = passing(all);
        assertThat(fetched).isEmpty();
        var passed = new ArrayList<Found>();
        passing.forEachRemaining(passed::add);
        assertThat(passed).isEqualTo(all);
        assertThat(fetched).containsExactly(500, 500, 201);
        assertThatThrownBy(passing::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothingIsFetchedThatNobodyAskedFor() {
        var passing = passing(traces(1_000));
        for (var one = 0; one < 500; one++) {
            passing.next();
        }
        assertThat(fetched).containsExactly(500);
    }

    @Test
    void aListThatEndsWithAPartEndsThere() {
        var passing = passing(traces(500));
        passing.forEachRemaining(found -> {});
        assertThat(fetched).containsExactly(500, 0);
        assertThat(passing.hasNext()).isFalse();
        assertThat(fetched).hasSize(2);
    }

    private Passing passing(List<Found> all) {
        return new Passing((last, most) -> {
            var from = last.map(all::indexOf).orElse(-1) + 1;
            var some = all.subList(from, Math.min(all.size(), from + most));
            fetched.add(some.size());
            return some;
        });
    }

    private static List<Found> traces(int count) {
        return IntStream.range(0, count).mapToObj(PassingTest::trace).toList();
    }

    private static Found trace(int number) {
        var trace =
                new Trace(
                        Network.X,
                        Kind.POST,
                        Optional.empty(),
                        "x " + number,
                        "words",
                        Optional.empty(),
                        Visibility.PUBLIC,
                        Reach.ANYONE,
                        "",
                        Verdict.THINK_TWICE,
                        Set.of(),
                        List.of(),
                        "",
                        0);
        return new Found(
                new TraceId(Uuid7.at(Instant.EPOCH.plusMillis(number))),
                trace,
                new Decision.Open(),
                new AuditId(Uuid7.at(Instant.EPOCH)),
                Instant.EPOCH);
    }
}
