package onward.guard;

import static onward.schema.tables.Vents.VENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Canary;
import onward.Evening;
import onward.Guest;
import onward.House;
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

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
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
        var vent = vent("They " + canary.word(), Shredding.TONIGHT);
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
        var reply = post("/guard/vents", Map.of("vent", canary.word(), "shredding", "NOW"));
        assertThat(guest.get(reply.location()).body()).contains("It is shredded");
        assertThat(keys()).isEmpty();
        assertThat(canary.foundUnder(folder)).isEmpty();
    }

    @Test
    void aProgramThatWasOffShredsAtItsNextStart() {
        var vent = vent("They", Shredding.TONIGHT);
        world.clock().turn(A_DAY.multipliedBy(3));
        world = world.reopened().open();
        guest = world.guest();
        assertThat(guest.get(vent).status()).isEqualTo(404);
        world.jobs().step();
        assertThat(keys()).isEmpty();
    }

    @Test
    void aBackupMadeBeforeCannotOpenWhatWasShredded() throws IOException {
        var canary = Canary.fresh();
        var vent = vent(canary.word(), Shredding.IN_A_WEEK);
        var backup = folder.resolve("elsewhere/onward.backup");
        Files.createDirectories(backup.getParent());
        House.backups(database(), keyFile()).writeWithKey(backup, world.clock().now());
        assertThat(canary.foundUnder(folder)).isEmpty();

        post(vent + "/shredding", Map.of());
        world.close();
        var restored = folder.resolve("restored");
        House.backups(restored.resolve("onward.db"), restored.resolve("key/onward.key"))
                .restoring(backup)
                .restore(world.clock().now());
        world = World.in(restored).open();
        guest = world.guest();
        assertThat(guest.get("/guard").body()).doesNotContain(vent);
        assertThat(guest.get(vent).status()).isEqualTo(404);
    }

    @Test
    void noExportHoldsAVent() {
        var canary = Canary.fresh();
        vent(canary.word(), Shredding.IN_A_WEEK);
        for (var file : List.of("/account/export.json", "/account/export.md")) {
            assertThat(guest.get(file).status()).as(file).isEqualTo(200);
            assertThat(guest.get(file).body()).as(file).doesNotContain(canary.word());
        }
    }

    @Test
    void oneSentenceMovesIntoAWriteUpAndTheRestStays() {
        var evening = new Evening(world, guest, field -> "My " + field).written();
        var vent = vent("They laughed at me. I was not ready for SQL. Idiots.", Shredding.TONIGHT);
        var page = guest.get(vent).body();
        var moved =
                post(
                        vent + "/taking-out",
                        Map.of(
                                "sentence", found("value=\"(20-\\d+)\"", page),
                                "into", found("option value=\"([^\"]+)\"", page)));
        assertThat(moved.location()).isEqualTo(evening.sheet("thoughts"));
        assertThat(guest.get(moved.location()).body()).contains("I was not ready for SQL.");
        assertThat(guest.get(vent).body())
                .contains("They laughed at me.", "Idiots.")
                .doesNotContain("ready for SQL");
    }

    @Test
    void nothingIsMovedWithoutASentenceOrAWriteUpAndNothingIsLost() {
        var vent = vent("They laughed at me.", Shredding.TONIGHT);
        for (var sentence : List.of("", "0-9999", "9-1", "a-b", "-4")) {
            var refused =
                    guest.post(
                            vent + "/taking-out",
                            Map.of(
                                    "sentence",
                                    sentence,
                                    "into",
                                    "00000000-0000-7000-8000-000000000000"));
            assertThat(refused.status()).as(sentence).isEqualTo(422);
            assertThat(refused.body()).contains("Nothing was moved", "They laughed at me.");
        }
    }

    @Test
    void aDayLaterItIsAskedOnceWhetherTheAngerIsStillThere() {
        vent("They", Shredding.NOW);
        assertThat(guest.get("/").body()).doesNotContain("Still angry?");
        world.clock().turn(A_DAY);
        var asked = guest.get("/guard").body();
        assertThat(guest.get("/").body()).contains("Still angry?");
        var reply =
                post(
                        found("action=\"(/guard/vents/[^\"]+/anger)\"", asked),
                        Map.of("anger", "LESS"));
        assertThat(guest.get(reply.location()).body()).contains("It is going.");
        assertThat(guest.get("/guard").body()).doesNotContain("Still angry?");
    }

    @Test
    void theQuestionGoesAwayByItselfAndTheRowWithIt() {
        vent("They", Shredding.NOW);
        world.clock().turn(A_DAY.multipliedBy(9));
        world.jobs().step();
        assertThat(guest.get("/guard").body()).doesNotContain("Still angry?");
        int rows = world.store().asPlatform(sql -> sql.fetchCount(VENTS));
        assertThat(rows).isZero();
    }

    @Test
    void theKeysOfAnErasedOwnerAreDestroyed() {
        vent("They", Shredding.IN_A_WEEK);
        guest.post("/account/erasing", Map.of("word", "erase"));
        world.jobs().step();
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

    private String vent(String text, Shredding shredding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("vent", text);
        fields.put("shredding", shredding.name());
        return post("/guard/vents", fields).location();
    }

    private Guest.Reply post(String path, Map<String, String> fields) {
        var reply = guest.post(path, fields);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply;
    }

    private static String found(String pattern, String page) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
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
