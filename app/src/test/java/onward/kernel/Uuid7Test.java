package onward.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Uuid7Test {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");

    @Test
    void anIdIsAVersionSevenUuid() {
        var id = UUID.fromString(Uuid7.at(NOW));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsMadeInOneMillisecondSortInTheOrderInWhichTheyWereMade() {
        var ids = IntStream.range(0, 20_000).mapToObj(_ -> Uuid7.at(NOW)).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockThatGoesBackDoesNotMakeLaterIdsSortEarlier() {
        var first = Uuid7.at(NOW.plusSeconds(3600));
        assertThat(Uuid7.at(NOW)).isGreaterThan(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "not-an-id",
                "0190163D-8694-739B-AEA5-966C26F8AD91",
                "190163d-8694-739b-aea5-966c26f8ad910",
                "0190163d-8694-739b-aea5-966c26f8ad9",
                "0190163d-8694-739b-aea5-966c26f8ad91 ",
                "{0190163d-8694-739b-aea5-966c26f8ad}",
                "../../../../../../../../etc/passwd00"
            })
    void whatIsNoIdIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Uuid7.check(typed));
    }

    @Test
    void anIdPassesItsOwnCheck() {
        var id = Uuid7.at(NOW);
        assertThat(Uuid7.check(id)).isEqualTo(id);
    }
}
