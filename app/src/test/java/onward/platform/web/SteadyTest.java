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
            assertThat(shown(guest, "/page?page=2")).isEqualTo("/3");
            world.clock().turn(Duration.ofMinutes(1));
            assertThat(shown(guest, "/page?page=2")).isEqualTo("/4");
            assertThat(shown(guest, "/page")).isEqualTo("/5");
            // of five, the one that was looked at longest ago is made anew
            for (var number = 3; number <= 5; number++) {
                assertThat(shown(guest, "/page?page=" + number)).isEqualTo("/" + (number + 3));
            }
            assertThat(shown(guest, "/page")).isEqualTo("/5");
            assertThat(shown(guest, "/page?page=2")).isEqualTo("/9");
            // and what is too long is never kept
            var far = "/page?page=" + "9".repeat(400);
            assertThat(shown(guest, far)).isEqualTo("/10");
            assertThat(shown(guest, far)).isEqualTo("/11");
        }
    }

    private static String shown(Guest guest, String path) {
        return guest.get(path).headers().getOrDefault("location", "").replaceFirst("^.*/", "/");
    }
}
