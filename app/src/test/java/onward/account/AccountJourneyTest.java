package onward.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import onward.Household;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountJourneyTest {

    private static final String TRUE_THING = "canary-3b1f she drew the queue on a napkin";

    @TempDir Path folder;
    private Household household;

    @BeforeEach
    void open() throws Exception {
        household = new Household(folder);
    }

    @AfterEach
    void close() {
        household.close();
    }

    @Test
    void settingsAreKept() {
        assertThat(household.post("/account", settings()).headers().firstValue("Location"))
                .hasValue("/account?kept=yes");
        assertThat(household.get("/account?kept=yes").body())
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
        var refused = household.post("/account", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("4 things to mend", "value=\"Sam Ade\"", "value=\"late\"")
                .contains("id=\"zone-error\"", "id=\"noteHour-error\"", "id=\"country-error\"");
        assertThat(household.get("/account").body()).doesNotContain("Sam Ade");
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        assertThat(household.post("/account/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(household.get("/bridge").statusCode()).isEqualTo(401);
        assertThat(household.get("/account").statusCode()).isEqualTo(401);
        household.signIn();
        assertThat(household.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsExportedErasedAndImportedIsTheSame() throws Exception {
        household.post("/account", settings());
        household.post("/bridge", person("Dana Okafor"));
        household.post("/bridge", person("שרה \uD83D\uDC69\u200D\uD83D\uDCBB <b>"));
        var before = household.get("/account/export.json");
        assertThat(before.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"onward-2026-11-17.json\"");
        assertThat(before.body()).contains("\"onward\" : 1", "Dana Okafor", "Asia/Tokyo");

        var refused = household.post("/account/erasing", Map.of("word", "yes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Type the word erase", "value=\"yes\"");
        var gone = household.post("/account/erasing", Map.of("word", " Erase "));
        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body()).contains("Everything is erased", "Nothing of yours is left");
        assertThat(gone.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(household.get("/bridge").statusCode()).isEqualTo(401);

        household.signIn();
        assertThat(household.get("/bridge").body()).contains("Nobody yet");
        assertThat(household.get("/account").body()).doesNotContain("Sam Ade");
        assertThat(imported(before.body())).isEqualTo("/account/export?added=2&already-here=0");
        assertThat(household.get("/account/export.json").body()).isEqualTo(before.body());
        assertThat(imported(before.body())).isEqualTo("/account/export?added=0&already-here=2");
        assertThat(household.get("/account/export?added=0&already-here=2").body())
                .contains("0 entries were new. 2 entries were here already and stayed as before.");
        assertThat(household.get("/account/export.json").body()).isEqualTo(before.body());
    }

    @Test
    void aWholeInterviewWithItsWriteUpSurvivesTheJourneyToo() {
        var interview = logged("2026-11-16T10:00");
        household.post(interview + "/forecast", Map.of("next_step", "31", "sadness", "6"));
        household.post(interview + "/outcome", Map.of("outcome", "NO_REPLY"));
        household.post(
                interview + "/people",
                Map.of("name", "Dana Okafor", "person_role", "Panel lead", "email", "d@n.example"));
        var writeUp = location(household.post("/reflect", Map.of("interview", id(interview))));
        household.post("/reflect/worries", Map.of("worry", "That the tests hung."));
        var export = household.get("/account/export.json").body();
        assertThat(export).contains("Northwind", "\"next_step\" : 31", "Panel lead");
        assertThat(writeUp).startsWith("/reflect/");

        household.post("/account/erasing", Map.of("word", "erase"));
        household.signIn();
        assertThat(imported(export)).startsWith("/account/export?added=").endsWith("here=0");
        assertThat(rooms(household.get("/account/export.json").body())).isEqualTo(rooms(export));
        assertThat(household.get(interview).statusCode()).isEqualTo(200);
    }

    @Test
    void aCompanyTypedOnTwoComputersIsOne() {
        logged("2026-11-16T10:00");
        var elsewhere = household.get("/account/export.json").body();
        household.post("/account/erasing", Map.of("word", "erase"));
        household.signIn();
        logged("2026-11-09T10:00");

        assertThat(imported(elsewhere)).isEqualTo("/account/export?added=1&already-here=2");
        var both = household.get("/account/export.json").body();
        assertThat(both).contains("2026-11-16T10:00", "2026-11-09T10:00");
        assertThat(both.split("Northwind", -1)).hasSize(2);
    }

    @Test
    void aRowThatFitsItsTableButMakesNoFactIsRefused() {
        logged("2026-11-16T10:00");
        var export = household.get("/account/export.json").body();
        household.post("/account/erasing", Map.of("word", "erase"));
        household.signIn();
        var nowhere = export.replaceAll("(\"starts_wall\" : )\"[^\"]+\"", "$1\"half past\"");
        assertThat(nowhere).isNotEqualTo(export);
        assertThat(
                        household
                                .upload("/account/import", nowhere.getBytes(StandardCharsets.UTF_8))
                                .body())
                .contains("Nothing was brought in", "Something in “interview” does not fit.");
        assertThat(household.get("/interviews").body()).doesNotContain("Northwind");
    }

    private String logged(String starts) {
        return location(
                household.post(
                        "/interviews",
                        Map.of(
                                "id", Uuid7.at(Household.NOW),
                                "company", "Northwind",
                                "role", "Backend engineer",
                                "starts", starts,
                                "zone", "Europe/Berlin")));
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("[?#].*|/forecast.*", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String rooms(String export) {
        return export.substring(export.indexOf("\"rooms\""));
    }

    @Test
    void whatIsHereStaysAsItIs() {
        household.post("/bridge", person("Dana Okafor"));
        var export = household.get("/account/export.json").body();
        imported(export.replace("Dana Okafor", "Somebody Else"));
        assertThat(household.get("/bridge").body())
                .contains("Dana Okafor")
                .doesNotContain("Somebody Else");
    }

    @Test
    void afterAnEraseNoFileHoldsWhatWasWritten() throws Exception {
        household.post("/bridge", person("Dana Okafor"));
        household.post("/account/erasing", Map.of("word", "erase"));
        household.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("canary-3b1f");
            }
        }
        household = new Household(folder);
        assertThat(household.get("/bridge").body()).contains("Nobody yet");
    }

    @Test
    void theJournalIsMarkdown() {
        var journal = household.get("/account/export.md");
        assertThat(journal.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/markdown");
        assertThat(journal.body()).startsWith("# Your journal\n");
    }

    @Test
    void anImportWithoutAFileIsRefusedInWords() {
        assertThat(household.post("/account/import", Map.of()).body()).contains("Choose the file");
        assertThat(household.upload("/account/import", new byte[0]).body())
                .contains("Choose the file");
    }

    private String imported(String export) {
        return household
                .upload("/account/import", export.getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElse("refused");
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
