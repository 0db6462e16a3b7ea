package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onward.Guest;
import onward.Porch;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyTest {

    @Test
    void aPageIsMadeOnceUntilSomethingChangesOrTheMinuteEnds(@TempDir Path folder) {
        var made = new AtomicInteger();
        try (var world = World.in(folder);
                var porch =
                        new Porch(
                                world,
                                new Routes(world.store())
                                        .steady(
                                                "/page",
                                                _ ->
                                                        Answer.seeOther(
                                                                "/" + made.incrementAndGet())))) {
            var guest = porch.guest();
            assertThat(shown(guest, "/page")).isEqualTo("/1");
            assertThat(shown(guest, "/page")).isEqualTo("/1");
            world.dana();
            assertThat(shown(guest, "/page")).isEqualTo("/2");
            assertThat(shown(guest, "/page?page=2")).isEqualTo("/3");
            assertThat(shown(guest, "/page")).isEqualTo("/2");
            world.clock().turn(Duration.ofMinutes(1));
            assertThat(shown(guest, "/page")).isEqualTo("/4");
        }
    }

    private static String shown(Guest guest, String path) {
        return guest.get(path).headers().getOrDefault("location", "").replaceFirst("^.*/", "/");
    }
}
