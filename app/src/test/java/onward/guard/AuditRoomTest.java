package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Guest;
import onward.Stores;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exports given to the page, the list that comes of them, and the next export.
class AuditRoomTest {

    private static final Pattern TRACE = Pattern.compile("/guard/traces/([0-9a-f-]{36})/done");

    @TempDir private Path folder;

    private static String give(World world, Guest guest, byte[] export) {
        var sent = guest.upload("/guard/audits", "exports", Map.of("x.zip", export));
        assertThat(sent.status()).isEqualTo(303);
        world.afterReading();
        return sent.location();
    }

    private static String first(Guest guest, String page) {
        var found = TRACE.matcher(guest.get(page).body());
        assertThat(found.find()).isTrue();
        return "/guard/traces/" + found.group(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundIsListedDecidedAndPutBack(Stores stores) {
        try (var world = World.on(stores.fresh(folder), folder).open()) {
            var guest = world.guest();
            var audit =
                    give(
                            world,
                            guest,
                            new Posts()
                                    .tweet(11, "2023-03-14", Posts.RANT)
                                    .tweet(12, "2024-03-14", "A lovely morning by the sea")
                                    .message(13, Posts.RANT)
                                    .x());
            assertThat(guest.get(audit).body())
                    .contains("Read to the end", "3 posts and comments read", "X", "mara");
            var list = guest.get("/guard/audit").body();
            assertThat(list)
                    .contains("<mark>", "https://x.com/mara/status/11", "Complains about work")
                    .contains("Not findable 1", "1 direct messages")
                    .doesNotContainIgnoringCase("clean");
            var trace = first(guest, "/guard/audit");
            var kept = guest.post(trace + "/keeping", Map.of("note", "It was fair.", "back", ""));
            assertThat(kept.location()).startsWith("/guard/audit?decided=");
            assertThat(guest.get(kept.location()).body())
                    .contains("Kept where it is.", "Undo")
                    .contains("not the same as nothing to find");
            assertThat(guest.get("/guard/audit?standing=kept").body()).contains("It was fair.");
            guest.post(trace + "/reopening", Map.of("back", ""));
            assertThat(first(guest, "/guard/audit")).isEqualTo(trace);
            guest.post(trace + "/done", Map.of("back", "?label=hostile"));
            assertThat(guest.get("/guard/audit?standing=done").body()).contains("Put it back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextExportShowsWhatIsGoneAndWhatIsNew(Stores stores) {
        try (var world = World.on(stores.fresh(folder), folder).open()) {
            var guest = world.guest();
            give(
                    world,
                    guest,
                    new Posts()
                            .tweet(11, "2023-03-14", Posts.RANT)
                            .tweet(12, "2023-04-14", "That idiot again. " + Posts.RANT)
                            .x());
            world.clock().turn(Duration.ofDays(1));
            guest.post(first(guest, "/guard/audit") + "/done", Map.of("back", ""));
            world.clock().turn(Duration.ofDays(1));
            var second =
                    give(
                            world,
                            guest,
                            new Posts()
                                    .tweet(12, "2023-04-14", "That idiot again. " + Posts.RANT)
                                    .tweet(14, "2025-04-14", "And a third time. " + Posts.RANT)
                                    .x());
            assertThat(guest.get(second).body()).contains("1 are gone. 1 are new.");
            assertThat(guest.get("/guard/audit?standing=gone").body())
                    .contains("<mark>")
                    .doesNotContain("That idiot again");
            assertThat(guest.get("/guard/audit").body()).contains("New</span>");
            assertThat(guest.get("/guard/audit?first=" + second.replaceFirst("^.*/", "")).body())
                    .contains("Only what one export added", "Everything <span>1</span>")
                    .contains("And a third time")
                    .doesNotContain("status/12");
            give(world, guest, new Posts().tweet(11, "2023-03-14", Posts.RANT).x());
            assertThat(guest.get("/guard/audit").body())
                    .as("what comes back is in the list again")
                    .contains("status/11");
        }
    }

    @Test
    void severalFilesAreOneAuditAndNothingOfThemStays() throws Exception {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var files = new LinkedHashMap<String, byte[]>();
            files.put("one.zip", new Posts().tweet(11, "2023-03-14", Posts.RANT).x());
            files.put("../../two.zip", new Posts().tweet(12, "2023-03-14", Posts.RANT + " 2").x());
            files.put("broken.zip", "no zip".getBytes(StandardCharsets.UTF_8));
            var sent = guest.upload("/guard/audits", "exports", files);
            world.afterReading();
            assertThat(guest.get(sent.location()).body())
                    .contains("2 posts and comments read", "broken.zip: ");
            try (var left = Files.walk(folder)) {
                assertThat(left.map(Path::toString).filter(name -> name.endsWith(".zip")))
                        .isEmpty();
            }
        }
    }

    @Test
    void nothingChosenIsSaidAndWhatANameSaysIsNotBelieved() {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            assertThat(guest.upload("/guard/audits", "exports", Map.of()).status()).isEqualTo(422);
            assertThat(guest.upload("/guard/audits", "exports", Map.of("", new byte[0])).body())
                    .contains("Choose the files first");
            assertThat(Incoming.plain("../../etc/passwd")).isEqualTo("passwd");
            assertThat(Incoming.plain("C:\\x\\..")).isEqualTo("export");
            assertThat(Incoming.plain("a\0b\n.zip")).isEqualTo("a_b_.zip");
        }
    }

    @Test
    void theFilesToTakeAlongHoldWhatTheListHolds() {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            give(world, guest, new Posts().tweet(11, "2023-03-14", "=" + Posts.RANT).x());
            assertThat(guest.get("/guard/audit.csv").body()).contains("'=My boss");
            assertThat(guest.get("/guard/audit.json").body())
                    .contains("\"onward-audit\"", "status/11");
            assertThat(guest.get("/guard/audit.html").body()).contains("<mark>", "Findable");
            assertThat(guest.get("/guard/audit.csv?standing=done").body())
                    .doesNotContain("My boss");
        }
    }

    @Test
    void whatIsChosenStaysChosenWhereNothingFits() {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            give(world, guest, new Posts().tweet(11, "2023-03-14", Posts.RANT).x());
            assertThat(
                            guest.get("/guard/audit?year=2016&network=reddit&reach=2&label=sexual")
                                    .body())
                    .contains("There is nothing like this")
                    .containsPattern("value=\"2016\" selected[^>]*>2016 \\(0\\)")
                    .containsPattern("value=\"reddit\" selected[^>]*>Reddit \\(0\\)")
                    .containsPattern("value=\"2\" selected[^>]*>for some people only \\(0\\)");
        }
    }

    @Test
    void anAddressThatMakesNoSenseShowsTheWholeList() {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            give(world, guest, new Posts().tweet(11, "2023-03-14", Posts.RANT).x());
            for (var query :
                    List.of(
                            "?label=no&network=no&year=-1&reach=99&page=0",
                            "?page=999999",
                            "?first=no&standing=no")) {
                assertThat(guest.get("/guard/audit" + query).body())
                        .as(query)
                        .contains("status/11");
            }
            assertThat(Address.back("//evil.example", "a=b")).isEqualTo("/guard/audit?a=b");
            assertThat(Address.back("?label=hostile", "a=b"))
                    .isEqualTo("/guard/audit?label=hostile&a=b");
        }
    }
}
