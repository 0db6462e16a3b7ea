package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import onward.World;
import onward.kernel.Uuid7;
import onward.reflect.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetakingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void whatWasAnsweredInARehearsalTakesNothingFromWhatWasWrittenAMinuteBefore(
            @TempDir Path folder) {
        try (var world = World.in(folder)) {
            var owner = world.owner();
            var now = world.clock().now();
            var retaking = new Retaking(world.store());
            var id = new QuestionId(Uuid7.at(now));
            retaking.add(owner, id, Source.OWN, "Why?", Set.of(), now);
            retaking.save(owner, id, "Written with care.", Edition.of(0), TODAY, now);

            assertThat(retaking.keep(owner, id, "Said aloud.", TODAY, now)).isTrue();
            assertThat(retaking.keep(owner, id, "Said aloud.", TODAY, now)).isTrue();
            assertThat(retaking.whole(owner, id).orElseThrow().takes())
                    .extracting(SecondTake::body)
                    .containsExactly("Said aloud.", "Written with care.");
        }
    }
}
