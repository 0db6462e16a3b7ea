package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import onward.HandClock;
import onward.World;
import onward.replay.Carried.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions out to other programs and in again: the package is opened by a second reader, which
/// knows the format and nothing of ours.
class ExchangeTest {

    private static final Schedule.Days DAYS =
            new Schedule.Days(HandClock.START, World.BERLIN, Optional.empty());
    private static final Schedule REHEARSED =
            Schedule.fresh(LocalDate.of(2026, 11, 16)).after(Grade.EASY, DAYS);
    private static final List<Carried> ALL =
            List.of(
                    new Carried(
                            "How do you split <b>large</b> tables & why?",
                            List.of("Or shards?"),
                            "By customer.\nThen by day.",
                            Set.of(Tag.TECHNICAL),
                            new Turn.AsBefore(REHEARSED)),
                    new Carried("=1+1", List.of(), "@home", Set.of(), new Turn.FromNow()));

    @Test
    void ankisOwnFormatHoldsEachCardWithItsDay(@TempDir Path folder)
            throws IOException, SQLException {
        var file = folder.resolve("questions.apkg");
        try (var out = Files.newOutputStream(file)) {
            AnkiPackage.write(ALL, DAYS, out);
        }
        var database = folder.resolve("collection.anki2");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly("collection.anki2", "media");
            Files.copy(zip.getInputStream(zip.getEntry("collection.anki2")), database);
        }
        try (var reader = DriverManager.getConnection("jdbc:sqlite:" + database);
                var sql = reader.createStatement()) {
            assertThat(one(sql.executeQuery("PRAGMA integrity_check"))).isEqualTo("ok");
            assertThat(one(sql.executeQuery("SELECT ver FROM col"))).isEqualTo("11");
            assertThat(one(sql.executeQuery("SELECT count(*) FROM notes"))).isEqualTo("2");
            assertThat(
                            one(
                                    sql.executeQuery(
                                            "SELECT count(*) FROM cards c JOIN notes n ON n.id = c.nid")))
                    .isEqualTo("2");
            assertThat(one(sql.executeQuery("SELECT flds FROM notes ORDER BY id LIMIT 1")))
                    .isEqualTo(
                            "How do you split &lt;b&gt;large&lt;/b&gt; tables &amp; why?\u001fBy customer.<br>Then by day.");
            assertThat(
                            one(
                                    sql.executeQuery(
                                            "SELECT type || ' ' || queue || ' ' || due || ' ' || ivl || ' ' || reps || ' ' || data FROM cards ORDER BY id LIMIT 1")))
                    .isEqualTo("2 2 8 8 1 {\"s\":8.295600,\"d\":1.000000,\"lrt\":1794859200}");
            assertThat(one(sql.executeQuery("SELECT id || ' ' || ease FROM revlog")))
                    .isEqualTo("1794859200000 4");
            var models =
                    new ObjectMapper().readTree(one(sql.executeQuery("SELECT models FROM col")));
            var model = models.path(one(sql.executeQuery("SELECT mid FROM notes LIMIT 1")));
            assertThat(model.path("flds")).hasSize(2);
            assertThat(model.path("tmpls").path(0).path("qfmt").asText()).isEqualTo("{{Question}}");
            var decks = new ObjectMapper().readTree(one(sql.executeQuery("SELECT decks FROM col")));
            assertThat(decks.has(one(sql.executeQuery("SELECT did FROM cards LIMIT 1")))).isTrue();
        }
    }

    @Property(tries = 100)
    void aTableComesInAsItWentOutAndNoCellStartsAFormula(
            @ForAll @CharRange(from = ' ', to = '\u02ff') @StringLength(max = 30) String asked,
            @ForAll @CharRange(from = ' ', to = '\u02ff') @StringLength(max = 30) String answer)
            throws IOException {
        var question = "q" + asked.replace('\0', ' ').strip();
        var words = answer.replace('\0', ' ');
        var out = new ByteArrayOutputStream();
        QuestionTable.write(
                List.of(
                        carried("=" + question, List.of(), words, Set.of(Tag.TERMS)),
                        carried(question, List.of("or"), "'" + words, Set.of())),
                out);
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("'=" + question.charAt(0));
        assertThat(QuestionTable.read(text).stream().map(Carried::tags))
                .containsExactly(Set.of(Tag.TERMS), Set.of());
        assertThat(QuestionTable.read(text).getFirst().asked()).isEqualTo(("=" + question).strip());
    }

    @Test
    void whatIsBroughtInTwiceIsHereOnceAndWhatIsNoFileIsRefused(@TempDir Path folder)
            throws IOException {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var out = new ByteArrayOutputStream();
            AnkiPackage.write(ALL, DAYS, out);
            var file = guest.upload("/replay/exchange", out.toByteArray()).location();
            assertThat(guest.get(file).body())
                    .contains("2 would be new", "tables &amp; why?", "due Tuesday 24 November");
            assertThat(guest.get("/replay/questions").body()).doesNotContain("tables &amp; why?");
            assertThat(guest.post(file, Map.of()).location()).isEqualTo("/replay/exchange?added=2");
            assertThat(guest.post(file, Map.of()).status()).isEqualTo(404);
            var again = guest.upload("/replay/exchange", out.toByteArray()).location();
            assertThat(guest.get(again).body())
                    .contains("0 would be new", "2 are here already")
                    .doesNotContain("Take them in");
            assertThat(guest.post(again, Map.of()).location())
                    .isEqualTo("/replay/exchange?added=0");
            var left = guest.upload("/replay/exchange", out.toByteArray()).location();
            assertThat(guest.post(left + "/removal", Map.of()).location())
                    .isEqualTo("/replay/exchange?left=yes");
            assertThat(guest.get(left).status()).isEqualTo(404);
            assertThat(guest.get("/replay/questions").body()).contains("tables &amp; why?");
            assertThat(guest.get("/replay").body()).contains("One answer is due");
            var table = guest.get("/replay/questions.csv");
            assertThat(table.body()).contains("'=1+1", "'@home");
            for (var bad : List.of("PK\u0003\u0004 no zip", "\n\n", "\"")) {
                var refused =
                        guest.upload("/replay/exchange", bad.getBytes(StandardCharsets.UTF_8));
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.body()).contains("Nothing was brought in");
            }
        }
    }

    @Test
    void aFileThatNobodyTookInIsGoneAfterADay(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var table = "question,answer\nWhy?,So.\n".getBytes(StandardCharsets.UTF_8);
            var file = world.guest().upload("/replay/exchange", table).location();
            assertThat(world.guest().get(file).status()).isEqualTo(200);
            world.clock().turn(Duration.ofHours(25));
            world.jobs().step();
            assertThat(world.guest().get(file).status()).isEqualTo(404);
        }
    }

    private static Carried carried(
            String asked, List<String> others, String answer, Set<Tag> tags) {
        return new Carried(asked, others, answer, tags, new Turn.FromNow());
    }

    private static String one(java.sql.ResultSet rows) throws SQLException {
        try (rows) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }
}
