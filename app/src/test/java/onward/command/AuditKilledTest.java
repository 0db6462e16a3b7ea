package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import onward.Guest;
import onward.HandClock;
import onward.House;
import onward.Rooms;
import onward.guard.Posts;
import onward.kernel.Clock;
import onward.platform.store.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while it reads an export. The next start is clean and says so.
class AuditKilledTest {

    /// As many as one waits for; `-Donward.kills=20` for more.
    private static final int KILLS = Integer.getInteger("onward.kills", 4);

    private static final int POSTS = 4_000;
    private static final long LATEST_MILLIS = 3_000;

    @TempDir private Path folder;

    @Test
    void afterAKillAtAnyPointTheNextStartIsCleanAndSaysSo() throws Exception {
        var posts = new Posts();
        for (var id = 1; id <= POSTS; id++) {
            posts.tweet(id, "2023-03-14", id + ". " + Posts.RANT);
        }
        var export = posts.x();
        var random = new Random(20261123);
        for (var kill = 0; kill < KILLS; kill++) {
            var home = folder.resolve("home-" + kill);
            try (var program = Program.serving(home)) {
                var link = program.link();
                var guest = new Guest(link.getPort());
                guest.get(link.getPath() + "?" + link.getQuery());
                guest.upload("/guard/audits", "exports", Map.of("x.zip", export));
                LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(random.nextLong(LATEST_MILLIS)));
                program.kill();
            }
            assertClean(home);
        }
    }

    private static void assertClean(Path home) throws Exception {
        var places = Places.in(home);
        var clock = new HandClock();
        clock.turnTo(Clock.system().now().plus(Duration.ofMinutes(1)));
        try (var house =
                House.open(
                        new DatabaseAddress.SqliteFile(places.database()), places.key(), clock)) {
            var port = house.start(0);
            var guest = new Guest(port);
            guest.get(house.link(port).substring(house.link(port).indexOf("/open")));
            var page = guest.get("/guard/audit");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .satisfiesAnyOf(
                            body ->
                                    assertThat(body)
                                            .contains("Onward was closed, or ran into trouble"),
                            body -> assertThat(body).contains("One export read on this computer"));
            assertThat(guest.get("/account/export.json").status()).isEqualTo(200);
        }
        try (var left = Files.walk(home)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".zip"));
        }
        assertThat(new StoreCheck(places, Rooms.newestSchema()).findings())
                .noneMatch(finding -> finding.toString().contains("damaged"));
    }
}
