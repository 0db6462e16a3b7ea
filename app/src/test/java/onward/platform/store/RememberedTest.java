package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

    @TempDir private Path folder;
    private final AtomicInteger workings = new AtomicInteger();
    private World world;
    private Remembered<Integer> remembered;

    @BeforeEach
    void open() {
        world = World.in(folder);
        remembered = new Remembered<>(world.store());
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
    void anHourThatHasComeIsSeenInItsMinute() {
        var seconds = world.clock().now().atZone(java.time.ZoneOffset.UTC).getSecond();
        world.clock().turn(Duration.ofSeconds(59 - seconds));
        ask();
        assertThat(workings).hasValue(1);
        world.clock().turn(Duration.ofSeconds(1));
        ask();
        assertThat(workings).hasValue(2);
        world.clock().turn(Duration.ofHours(-1));
        ask();
        assertThat(workings).hasValue(3);
    }

    @Test
    void whatIsChangedWhileItIsWorkedOutIsSeenTheNextTime() {
        var late = new Remembered<Integer>(world.store());
        assertThat(late.of(world.owner(), world.clock().now(), this::changing)).isEqualTo(2);
        assertThat(late.of(world.owner(), world.clock().now(), this::changing)).isEqualTo(3);
    }

    private int changing() {
        world.store().change(world.owner(), _ -> {});
        return workings.incrementAndGet();
    }

    private void ask() {
        remembered.of(world.owner(), world.clock().now(), workings::incrementAndGet);
    }
}
