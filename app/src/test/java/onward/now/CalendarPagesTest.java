package onward.now;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import onward.Guest;
import onward.World;
import onward.interview.Advert;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Logged;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One private calendar: whoever knows its address may read it, until it is ended.
class CalendarPagesTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/feed/[^\"]+)");

    @TempDir Path folder;
    private World world;
    private Guest guest;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
        var id = new InterviewId(Uuid7.at(world.clock().now()));
        world.interviewing()
                .log(
                        world.owner(),
                        id,
                        new Logged(
                                "Northwind; Söhne, Ltd",
                                "backend engineer",
                                new Advert("", "", ""),
                                "",
                                Format.VIDEO,
                                WallTime.of(LocalDateTime.of(2026, 11, 16, 8, 0), World.BERLIN),
                                Optional.empty()),
                        world.clock().now());
        guest.post("/interviews/" + id.value() + "/people", Map.of("name", "Dana Okafor"));
        guest.post(
                "/reflect/worries",
                Map.of("worry", "the reference", "returns", "2026-11-17T18:00"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSecondReaderReadsAllOfItWithoutASession() {
        var address = made("interviews", "notes", "touches", "worries");
        var feed = world.stranger().get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
        var calendar = Biweekly.parse(feed.body()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents().stream().map(event -> event.getSummary().getValue()))
                .containsExactlyInAnyOrder(
                        "Interview: Northwind; Söhne, Ltd, backend engineer",
                        "Thank-you notes: Northwind; Söhne, Ltd",
                        "A few lines to Dana Okafor",
                        "A worry that you parked comes back, once");
        assertThat(feed.body()).doesNotContain("the reference");
        for (var line : feed.body().split("\r\n", -1)) {
            assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75);
        }
    }

    @Test
    void theEveningBeforeAnInterviewWarmsUpWhereAnAnswerIsKept() {
        var id = Uuid7.at(world.clock().now());
        guest.post(
                "/interviews",
                Map.of(
                        "id",
                        id,
                        "company",
                        "Contoso",
                        "role",
                        "engineer",
                        "starts",
                        "2026-11-20T10:00",
                        "zone",
                        "Europe/Berlin",
                        "format",
                        "VIDEO"));
        var address = made("warm_ups");
        assertThat(world.stranger().get(address).body()).doesNotContain("Warm up");
        var question = Uuid7.at(world.clock().now());
        guest.post("/replay/questions", Map.of("id", question, "asked", "Why do you leave?"));
        guest.post(
                "/replay/questions/" + question + "/second-take",
                Map.of("version", "0", "body", "I want to learn"));
        var events = Biweekly.parse(world.stranger().get(address).body()).first().getEvents();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSummary().getValue())
                .isEqualTo("Warm up: Contoso, engineer");
        assertThat(events.getFirst().getDateStart().getValue().toInstant())
                .isEqualTo("2026-11-19T19:00:00Z");
    }

    @Test
    void whoeverHasItNeedNotFetchItAgain() {
        var address = made("interviews");
        var tag = world.stranger().get(address).headers().get("etag");
        var again = world.stranger().get(address, Map.of("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        guest.post("/calendar/parts", Map.of("touches", "on"));
        var changed = world.stranger().get(address, Map.of("If-None-Match", tag));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains("Dana Okafor").doesNotContain("Interview:");
    }

    @Test
    void anAddressThatEndedOrNeverWasShowsNothing() {
        var first = made("interviews");
        var second = made("interviews");
        assertThat(world.stranger().get(first).status()).isEqualTo(404);
        assertThat(world.stranger().get(second).status()).isEqualTo(200);
        guest.post("/calendar/removal", Map.of());
        assertThat(world.stranger().get(second).status()).isEqualTo(404);
        for (var none :
                List.of("x", "x.y", world.owner().value() + ".y", world.owner().value() + ".")) {
            assertThat(world.stranger().get("/feed/" + none + "/onward.ics").status())
                    .isEqualTo(404);
        }
        assertThat(guest.get("/calendar").body()).contains("Make the address");
    }

    private String made(String... parts) {
        var form = new java.util.HashMap<String, String>();
        for (var part : parts) {
            form.put(part, "on");
        }
        var page = ADDRESS.matcher(guest.post("/calendar", form).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }
}
