package onward.guard;

import static onward.schema.tables.Vents.VENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.Canary;
import onward.Guest;
import onward.House;
import onward.Stores;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The vent box over real HTTP, on a clock that is turned by hand.
class VentBoxTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir private Path folder;
    private World world;
    private Guest guest;
    private VentHand box;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
        box = new VentHand(guest);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void twoSlowMinutesComeFirstAndMayBeSkipped() {
        var slow = guest.get("/guard/vents/new").body();
        assertThat(slow).contains("Two slow minutes").doesNotContain("<textarea");
        assertThat(slow).contains("/guard/vents/new?ready=yes");
        assertThat(guest.get("/guard/vents/new?ready=yes").body()).contains("<textarea");
    }

    @Test
    void aVentIsReadUntilItsHourAndNeverAfter() {
        var canary = Canary.fresh();
        var vent = box.vent("They " + canary.word(), Shredding.TONIGHT);
        assertThat(guest.get(vent).body()).contains(canary.word(), "17 November, 04:00");
        assertThat(keys()).hasSize(1);

        // the hour has come, the shredder has not
        world.clock().turn(Duration.ofHours(9));
        assertThat(guest.get(vent).status()).isEqualTo(404);

        world.jobs().step();
        assertThat(keys()).isEmpty();
        assertThat(guest.get("/guard").body()).doesNotContain(vent);
    }

    @Test
    void whatIsShreddedNowIsNeverWrittenDown() {
        var canary = Canary.fresh();
        var reply = box.post("/guard/vents", Map.of("vent", canary.word(), "shredding", "NOW"));
        assertThat(guest.get(reply.location()).body()).contains("It is shredded");
        assertThat(keys()).isEmpty();
        assertThat(canary.foundUnder(folder)).isEmpty();
    }

    @Test
    void aProgramThatWasOffShredsAtItsNextStart() {
        var vent = box.vent("They", Shredding.TONIGHT);
        world.clock().turn(A_DAY.multipliedBy(3));
        world = world.reopened().open();
        guest = world.guest();
        box = new VentHand(guest);
        assertThat(guest.get(vent).status()).isEqualTo(404);
        world.jobs().step();
        assertThat(keys()).isEmpty();
    }

    @Test
    void aBackupMadeBeforeCannotOpenWhatWasShredded() throws IOException {
        var canary = Canary.fresh();
        var vent = box.vent(canary.word(), Shredding.IN_A_WEEK);
        var backup = folder.resolve("elsewhere/onward.backup");
        Files.createDirectories(backup.getParent());
        House.backups(database(), keyFile()).writeWithKey(backup, world.clock().now());
        assertThat(canary.foundUnder(folder)).isEmpty();

        box.post(vent + "/shredding", Map.of());
        world.close();
        var restored = folder.resolve("restored");
        House.backups(restored.resolve("onward.db"), restored.resolve("key/onward.key"))
                .restoring(backup)
                .restore(world.clock().now());
        world = World.in(restored).open();
        guest = world.guest();
        box = new VentHand(guest);
        assertThat(guest.get("/guard").body()).doesNotContain(vent);
        assertThat(guest.get(vent).status()).isEqualTo(404);
    }

    @Test
    void noExportHoldsAVent() {
        var canary = Canary.fresh();
        box.vent(canary.word(), Shredding.IN_A_WEEK);
        for (var file : List.of("/account/export.json", "/account/export.md")) {
            assertThat(guest.get(file).status()).as(file).isEqualTo(200);
            assertThat(guest.get(file).body()).as(file).doesNotContain(canary.word());
        }
    }

    @Test
    void aStrayFileAndAHalfShreddedKeyKeepNothingFromBeingShredded() throws IOException {
        box.vent("They", Shredding.TONIGHT);
        var half = keys().getFirst();
        Files.write(half, new byte[32]);
        Files.createFile(half.resolveSibling(".DS_Store"));
        Files.createFile(half.resolveSibling("../desktop.ini").normalize());
        var other = box.vent("We", Shredding.TONIGHT);
        assertThat(guest.get("/guard").body()).contains(other);
        world.clock().turn(A_DAY);
        world.jobs().step();
        assertThat(keys())
                .extracting(key -> key.getFileName().toString())
                .containsExactlyInAnyOrder(".DS_Store", "desktop.ini");
    }

    @Test
    void theKeysOfAnotherStoreBesideItStay() {
        box.vent("They", Shredding.IN_A_WEEK);
        var there = keys();
        try (var other = World.on(Stores.SQLITE.fresh(folder.resolve("other")), folder)) {
            other.jobs().step();
        }
        assertThat(keys()).isEqualTo(there).isNotEmpty();
    }

    @Test
    void aDayLaterItIsAskedOnceWhetherTheAngerIsStillThere() {
        box.vent("They", Shredding.NOW);
        assertThat(guest.get("/").body()).doesNotContain("Still angry?");
        world.clock().turn(A_DAY);
        var asked = guest.get("/guard").body();
        assertThat(guest.get("/").body()).contains("Still angry?");
        var reply =
                box.post(
                        VentHand.found("action=\"(/guard/vents/[^\"]+/anger)\"", asked),
                        Map.of("anger", "LESS"));
        assertThat(guest.get(reply.location()).body()).contains("It is going.");
        assertThat(guest.get("/guard").body()).doesNotContain("Still angry?");
    }

    @Test
    void theQuestionGoesAwayByItselfAndTheRowWithIt() {
        box.vent("They", Shredding.NOW);
        world.clock().turn(A_DAY.multipliedBy(9));
        world.jobs().step();
        assertThat(guest.get("/guard").body()).doesNotContain("Still angry?");
        int rows = world.store().asPlatform(sql -> sql.fetchCount(VENTS));
        assertThat(rows).isZero();
    }

    @Test
    void theKeysOfAnErasedOwnerAreDestroyed() {
        box.vent("They", Shredding.IN_A_WEEK);
        guest.post("/account/erasing", Map.of("word", "erase"));
        assertThat(keys()).isEmpty();
    }

    @Test
    void aVentWithoutWordsAndOneThatIsTooLongAreRefusedWithWhatWasTyped() {
        assertThat(guest.post("/guard/vents", Map.of("vent", " ")).status()).isEqualTo(422);
        var refused =
                guest.post(
                        "/guard/vents",
                        Map.of("vent", "x".repeat(100_001), "shredding", "IN_A_WEEK"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("xxxxxxxxxx", "100,000 is the most")
                .containsPattern("value=\"IN_A_WEEK\" checked");
    }

    private List<Path> keys() {
        var keys = new ArrayList<Path>();
        var kept = folder.resolve("key/vent-keys");
        if (Files.isDirectory(kept)) {
            try (var files = Files.walk(kept)) {
                files.filter(Files::isRegularFile).forEach(keys::add);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return keys;
    }

    private Path database() {
        return folder.resolve("onward.db");
    }

    private Path keyFile() {
        return folder.resolve("key/onward.key");
    }
}
