package onward.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onward.Guest;
import onward.Guest.Reply;
import onward.HandClock;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountJourneyTest {

    private static final String TRUE_THING = "canary-3b1f she drew the queue on a napkin";

    @TempDir Path folder;
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
    void settingsAreKept() {
        assertThat(guest.post("/account", settings()).location()).isEqualTo("/account?kept=yes");
        assertThat(guest.get("/account?kept=yes").body())
                .contains("Saved on this computer", "value=\"Sam Ade\"", "value=\"21:30\"")
                .contains("<option value=\"Asia/Tokyo\" selected>Tokyo</option>")
                .contains("<option value=\"IE\" selected>Ireland</option>")
                .contains("name=\"stepBack\" checked>", "name=\"guide\">");
    }

    @Test
    void refusedSettingsKeepWhatWasTyped() {
        var wrong = new HashMap<>(settings());
        wrong.put("zone", "Middle/Earth");
        wrong.put("noteHour", "late");
        wrong.put("country", "ZZ");
        wrong.put("language", "xx-klingon");
        var refused = guest.post("/account", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("4 things to mend", "value=\"Sam Ade\"", "value=\"late\"")
                .contains("id=\"zone-error\"", "id=\"noteHour-error\"", "id=\"country-error\"");
        assertThat(guest.get("/account").body()).doesNotContain("Sam Ade");
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        assertThat(guest.post("/account/sign-out", Map.of()).status()).isEqualTo(303);
        assertThat(guest.get("/bridge").status()).isEqualTo(401);
        assertThat(guest.get("/account").status()).isEqualTo(401);
        guest = world.guest();
        assertThat(guest.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whatIsExportedErasedAndImportedIsTheSame() throws Exception {
        guest.post("/account", settings());
        guest.post("/bridge", person("Dana Okafor"));
        guest.post("/bridge", person("שרה \uD83D\uDC69\u200D\uD83D\uDCBB <b>"));
        var before = guest.get("/account/export.json");
        assertThat(before.headers())
                .containsEntry(
                        "content-disposition", "attachment; filename=\"onward-2026-11-17.json\"");
        assertThat(before.body()).contains("\"onward\" : 1", "Dana Okafor", "Asia/Tokyo");

        var refused = guest.post("/account/erasing", Map.of("word", "yes"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Type the word erase", "value=\"yes\"");
        var gone = guest.post("/account/erasing", Map.of("word", " Erase "));
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.body()).contains("Everything is erased", "Nothing of yours is left");
        assertThat(gone.headers().get("set-cookie")).contains("Max-Age=0");
        assertThat(guest.get("/bridge").status()).isEqualTo(401);

        guest = world.guest();
        assertThat(guest.get("/bridge").body()).contains("Nobody yet");
        assertThat(guest.get("/account").body()).doesNotContain("Sam Ade");
        assertThat(imported(before.body())).isEqualTo("/account/export?added=4&already-here=0");
        assertThat(guest.get("/account/export.json").body()).isEqualTo(before.body());
        assertThat(imported(before.body())).isEqualTo("/account/export?added=0&already-here=4");
        assertThat(guest.get("/account/export?added=0&already-here=4").body())
                .contains("0 entries were new. 4 entries were here already and stayed as before.");
        assertThat(guest.get("/account/export.json").body()).isEqualTo(before.body());
    }

    @Test
    void aWholeInterviewWithItsWriteUpSurvivesTheJourneyToo() {
        var interview = logged("2026-11-16T10:00");
        guest.post(interview + "/forecast", Map.of("next_step", "31", "sadness", "6"));
        guest.post(interview + "/outcome", Map.of("outcome", "NO_REPLY"));
        guest.post(
                interview + "/people",
                Map.of("name", "Dana Okafor", "person_role", "Panel lead", "email", "d@n.example"));
        var writeUp = location(guest.post("/reflect", Map.of("interview", id(interview))));
        guest.post("/reflect/worries", Map.of("worry", "That the tests hung."));
        var export = guest.get("/account/export.json").body();
        assertThat(export).contains("Northwind", "\"next_step\" : 31", "Panel lead");
        assertThat(writeUp).startsWith("/reflect/");

        guest.post("/account/erasing", Map.of("word", "erase"));
        guest = world.guest();
        assertThat(imported(export)).startsWith("/account/export?added=").endsWith("here=0");
        assertThat(rooms(guest.get("/account/export.json").body())).isEqualTo(rooms(export));
        assertThat(guest.get(interview).status()).isEqualTo(200);
    }

    @Test
    void aCompanyTypedOnTwoComputersIsOne() {
        logged("2026-11-16T10:00");
        var elsewhere = guest.get("/account/export.json").body();
        guest.post("/account/erasing", Map.of("word", "erase"));
        guest = world.guest();
        logged("2026-11-09T10:00");

        assertThat(imported(elsewhere)).isEqualTo("/account/export?added=1&already-here=2");
        var both = guest.get("/account/export.json").body();
        assertThat(both).contains("2026-11-16T10:00", "2026-11-09T10:00");
        assertThat(both.split("Northwind", -1)).hasSize(2);
    }

    @Test
    void aRowThatFitsItsTableButMakesNoFactIsRefused() {
        logged("2026-11-16T10:00");
        var export = guest.get("/account/export.json").body();
        guest.post("/account/erasing", Map.of("word", "erase"));
        guest = world.guest();
        var nowhere = export.replaceAll("(\"starts_wall\" : )\"[^\"]+\"", "$1\"half past\"");
        assertThat(nowhere).isNotEqualTo(export);
        assertThat(guest.upload("/account/import", nowhere.getBytes(StandardCharsets.UTF_8)).body())
                .contains("Nothing was brought in", "Something in “interview” does not fit.");
        assertThat(guest.get("/interviews").body()).doesNotContain("Northwind");
    }

    private String logged(String starts) {
        return location(
                guest.post(
                        "/interviews",
                        Map.of(
                                "id", Uuid7.at(HandClock.START),
                                "company", "Northwind",
                                "role", "Backend engineer",
                                "starts", starts,
                                "zone", "Europe/Berlin")));
    }

    private static String location(Reply reply) {
        return reply.location().replaceAll("[?#].*|/forecast.*", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String rooms(String export) {
        return export.substring(export.indexOf("\"rooms\""));
    }

    @Test
    void whatIsHereStaysAsItIs() {
        guest.post("/bridge", person("Dana Okafor"));
        var export = guest.get("/account/export.json").body();
        imported(export.replace("Dana Okafor", "Somebody Else"));
        assertThat(guest.get("/bridge").body())
                .contains("Dana Okafor")
                .doesNotContain("Somebody Else");
    }

    @Test
    void afterAnEraseNoFileHoldsWhatWasWritten() throws Exception {
        guest.post("/bridge", person("Dana Okafor"));
        guest.post("/account/erasing", Map.of("word", "erase"));
        world.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("canary-3b1f");
            }
        }
        world = World.in(folder).open();
        guest = world.guest();
        assertThat(guest.get("/bridge").body()).contains("Nobody yet");
    }

    @Test
    void theJournalIsMarkdown() {
        var journal = guest.get("/account/export.md");
        assertThat(journal.headers().get("content-type")).startsWith("text/markdown");
        assertThat(journal.body()).startsWith("# Your journal\n");
    }

    @Test
    void anImportWithoutAFileIsRefusedInWords() {
        assertThat(guest.post("/account/import", Map.of()).body()).contains("Choose the file");
        assertThat(guest.upload("/account/import", new byte[0]).body()).contains("Choose the file");
    }

    private String imported(String export) {
        return guest.upload("/account/import", export.getBytes(StandardCharsets.UTF_8)).location();
    }

    private static Map<String, String> person(String name) {
        return Map.of("name", name, "email", "dana@northwind.example", "trueThing", TRUE_THING);
    }

    private static Map<String, String> settings() {
        return Map.of(
                "name", "Sam Ade",
                "zone", "Asia/Tokyo",
                "language", "de-DE",
                "country", "IE",
                "noteHour", "21:30",
                "stepBack", "on");
    }
}
