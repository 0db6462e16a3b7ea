package onward.replay;

import static onward.schema.tables.Recordings.RECORDINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import onward.Canary;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings that were kept: heard by their owner alone, sealed, taken along, deleted.
class RecordingPagesTest {

    @TempDir private Path folder;
    private World world;
    private Guest guest;
    private String question = "";
    private final Canary canary = Canary.fresh();
    private final String said = "OggS" + canary.word();

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
        question = "/replay/questions/" + add("Why us?");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsKeptIsHeardOnItsQuestionsPageByItsOwnerAlone() {
        var id = fresh();
        var kept = keep(id, bytes(said));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains(question);
        // sent again, since its answer was lost
        assertThat(keep(id, bytes(said)).status()).isEqualTo(200);
        assertThat(guest.get(question).body())
                .containsOnlyOnce("<audio")
                .contains("1 min 15 s", "src=\"/replay/recordings/" + id + "\"");

        var heard = guest.get("/replay/recordings/" + id);
        assertThat(heard.body()).isEqualTo(said);
        assertThat(heard.headers())
                .containsEntry("content-type", "audio/ogg")
                .containsEntry("cache-control", "no-store")
                .doesNotContainKey("content-disposition");
        assertThat(world.stranger().get("/replay/recordings/" + id).status()).isEqualTo(401);
        var neighbour = world.signedInBy(world.linkOf(world.neighbour().id()));
        assertThat(neighbour.get("/replay/recordings/" + id).status()).isEqualTo(404);
        assertThat(canary.foundUnder(folder)).isEmpty();
    }

    @Test
    void aPlayerGetsTheStretchThatItAsksFor() {
        var id = fresh();
        keep(id, bytes("OggS0123456789"));
        var path = "/replay/recordings/" + id;
        var begins = guest.get(path, Map.of("Range", "bytes=0-3"));
        assertThat(begins.status()).isEqualTo(206);
        assertThat(begins.body()).isEqualTo("OggS");
        assertThat(begins.headers()).containsEntry("content-range", "bytes 0-3/14");
        assertThat(guest.get(path, Map.of("Range", "bytes=12-")).body()).isEqualTo("89");
        assertThat(guest.get(path, Map.of("Range", "bytes=12-99")).body()).isEqualTo("89");
        assertThat(guest.get(path, Map.of("Range", "bytes=14-")).status()).isEqualTo(416);
        assertThat(guest.get(path, Map.of("Range", "bytes=0-1,3-4")).body()).hasSize(14);
    }

    @Test
    void oneClickDeletesItForGood() {
        var id = fresh();
        keep(id, bytes(said));
        assertThat(guest.post("/replay/recordings/" + id + "/removal", Map.of()).location())
                .startsWith(question);
        assertThat(guest.get(question).body()).doesNotContain("<audio");
        assertThat(guest.get("/replay/recordings/" + id).status()).isEqualTo(404);
        assertThat(guest.get("/account/export.json").body())
                .contains("\"recordings\" : [ ]", "\"recording_pieces\" : [ ]");
    }

    @Test
    void itComesInAgainFromAnExportAndNothingIsLeftAfterErasing() {
        var id = fresh();
        var long2 = "OggS" + canary.word().repeat(20_000);
        keep(id, bytes(long2));
        var export = guest.get("/account/export.json").body();
        guest.post("/account/erasing", Map.of("word", "erase"));
        assertThat(canary.foundUnder(folder)).isEmpty();

        var anew = world.guest();
        assertThat(anew.upload("/account/import", bytes(export)).status()).isLessThan(400);
        assertThat(anew.get("/replay/recordings/" + id).body()).isEqualTo(long2);

        // a file in which a piece is missing is refused
        var bent = export.replaceFirst("\"byte_count\" : \\d+", "\"byte_count\" : 7");
        anew.post("/account/erasing", Map.of("word", "erase"));
        assertThat(world.guest().upload("/account/import", bytes(bent)).status()).isEqualTo(422);
    }

    @Test
    void anHourIsKeptAndWhatIsTooLargeIsRefusedInWords() {
        // at 32 kbit a second
        var hour = Arrays.copyOf(bytes("OggS"), 3_600 * 4_000);
        assertThat(keep(fresh(), hour).status()).isEqualTo(200);
        var larger = keep(fresh(), Arrays.copyOf(bytes("OggS"), Taping.MOST_BYTES + 1));
        assertThat(larger.status()).isEqualTo(422);
        assertThat(larger.body()).contains("larger than 16 MiB", "still on this page");
        var noSound = keep(fresh(), bytes("<script>alert(1)</script>"));
        assertThat(noSound.status()).isEqualTo(422);
        assertThat(noSound.body()).contains("no recording");
        assertThat(guest.get(question).body()).containsOnlyOnce("<audio");
    }

    @Test
    void allTogetherAreNoLargerThanAnExportCanBringInAgain() {
        keep(fresh(), bytes(said));
        world.store()
                .asPlatform(sql ->
                        sql.update(RECORDINGS)
                                .set(RECORDINGS.BYTE_COUNT, (100 << 20) - 10)
                                .execute());
        var refused = keep(fresh(), bytes(said));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Delete an old one");
        assertThat(keep(fresh(), bytes("OggS1")).status()).isEqualTo(200);
    }

    @Test
    void itGoesAlongWhereTwoQuestionsBecomeOne() {
        var id = fresh();
        keep(id, bytes(said));
        var other = add("Why this company?");
        guest.post(question + "/joining", Map.of("other", other));
        assertThat(guest.get("/replay/questions/" + other).body()).contains(id);
    }

    private Guest.Reply keep(String id, byte[] sound) {
        return guest.upload(
                question + "/recordings", Map.of("id", id, "seconds", "75"), "sound", sound);
    }

    private String add(String asked) {
        var id = fresh();
        guest.post("/replay/questions", Map.of("id", id, "asked", asked));
        return id;
    }

    private String fresh() {
        return Uuid7.at(world.clock().now());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
