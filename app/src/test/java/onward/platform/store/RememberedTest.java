package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
        assertThat(of(late, this::changing)).isEqualTo(2);
        assertThat(of(late, this::changing)).isEqualTo(3);
    }

    @Test
    void whoAsksWhileItIsWorkedOutWaitsForIt() throws InterruptedException {
        var late = new Remembered<Integer>(world.store());
        var second = new AtomicInteger();
        var waiting = Thread.ofPlatform().unstarted(() -> second.set(of(late, () -> -1)));
        var first =
                of(
                        late,
                        () -> {
                            waiting.start();
                            while (waiting.isAlive()
                                    && waiting.getState() != Thread.State.BLOCKED) {
                                Thread.onSpinWait();
                            }
                            return 1;
                        });
        waiting.join();
        assertThat(second).hasValue(first);
    }

    private int changing() {
        world.store().change(world.owner(), _ -> {});
        return workings.incrementAndGet();
    }

    private void ask() {
        of(remembered, workings::incrementAndGet);
    }

    private Integer of(Remembered<Integer> kept, Supplier<Integer> working) {
        return kept.of(world.owner(), world.clock().now(), working);
    }
}
