package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onward.World;
import onward.kernel.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir private Path folder;
    private final AtomicInteger workings = new AtomicInteger();
    private World world;
    private Owner sam;
    private Remembered<Integer> remembered;

    @BeforeEach
    void open() {
        world = World.in(folder);
        sam = world.store().read(world.owner(), Owners::load);
        remembered = new Remembered<>(world.store(), (_, _) -> workings.incrementAndGet());
        ask();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void itIsWorkedOutOnceWhileNothingChanges() {
        ask();
        assertThat(workings).hasValue(1);
    }

    @Test
    void aChangeOfTheOwnersRowsIsSeenAtOnce() {
        world.dana();
        ask();
        assertThat(workings).hasValue(2);
    }

    @Test
    void aChangeOfAnothersRowsIsNone() {
        var neighbour = world.neighbour();
        ask();
        assertThat(workings).hasValue(2);
        world.store().change(neighbour.id(), _ -> {});
        ask();
        assertThat(workings).hasValue(2);
    }

    @Test
    void anHourThatHasComeIsSeenWithinAMinute() {
        world.clock().turn(Duration.ofMinutes(1));
        ask();
        assertThat(workings).hasValue(2);
        world.clock().turn(Duration.ofHours(-1));
        ask();
        assertThat(workings).hasValue(3);
    }

    @Test
    void whatIsChangedWhileItIsWorkedOutIsSeenTheNextTime() {
        var late =
                new Remembered<>(
                        world.store(),
                        (owner, _) -> {
                            world.store().change(owner.id(), _ -> {});
                            return workings.incrementAndGet();
                        });
        assertThat(late.of(sam, world.clock().now())).isEqualTo(2);
        assertThat(late.of(sam, world.clock().now())).isEqualTo(3);
    }

    private void ask() {
        remembered.of(sam, world.clock().now());
    }
}
