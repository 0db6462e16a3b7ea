package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import onward.Canary;
import onward.Evening;
import onward.Guest;
import onward.Porch;
import onward.World;
import onward.platform.web.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 21: what is written stands in page bodies and nowhere else: not in a log, a header, a
/// cookie or an address.
class Promise21NothingLeaksTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("onward");

    private final Canary canary = Canary.fresh();
    private final Listening log = new Listening();
    private final List<Level> levels = new ArrayList<>();

    @BeforeEach
    void listen() {
        levels.add(Objects.requireNonNullElse(OURS.getLevel(), Level.INFO));
        log.setLevel(Level.ALL);
        ROOT.addHandler(log);
        OURS.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(log);
        OURS.setLevel(levels.getLast());
    }

    @Test
    void aWholeEveningStaysInThePages(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var evening = new Evening(world, guest, field -> canary.word() + " " + field).spent();
            var bodies = new StringBuilder();
            for (var page : evening.pages()) {
                var reply = guest.get(page);
                assertHeadersHoldNothing(reply);
                assertAddressesHoldNothing(reply.body());
                bodies.append(reply.body());
            }
            assertThat(bodies.toString()).contains(canary.word());
            assertHeadersHoldNothing(guest.get("/account/export.json"));
            assertHeadersHoldNothing(guest.get("/account/export.md"));
            world.jobs().step();
        }
        assertLogHoldsNothing();
    }

    @Test
    void whatIsRefusedOrBrokenIsNotQuoted(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var evening = new Evening(world, guest, _ -> "x").spent();
            for (var route : world.routes().all()) {
                var path = route.path();
                var typed = path.replaceAll("\\{[a-z]+}", canary.word());
                assertHeadersHoldNothing(guest.get(typed));
                assertHeadersHoldNothing(guest.get(typed + "?page=" + canary.word()));
                assertHeadersHoldNothing(guest.post(typed, everything()));
                if (!path.contains("erasing")
                        && !path.contains("sign-out")
                        && !path.contains("removal")) {
                    var real = path;
                    for (var id : evening.ids().entrySet()) {
                        real = real.replace("{" + id.getKey() + "}", id.getValue());
                    }
                    real = real.replace("{id}", evening.ids().get(kind(path)));
                    assertHeadersHoldNothing(guest.post(real, everything()));
                }
            }
            assertHeadersHoldNothing(guest.get("/" + canary.word()));
            assertHeadersHoldNothing(guest.get("/assets/" + canary.word() + ".css"));
            assertHeadersHoldNothing(guest.get("/open?key=" + canary.word()));
            assertHeadersHoldNothing(
                    guest.send(
                            "DELETE", "/" + canary.word(), Map.of(), java.util.Optional.empty()));
            assertHeadersHoldNothing(
                    world.stranger().withCookie("onward-1=" + canary.word()).get("/"));
            guest.raw("GET /%zz" + canary.word() + " HTTP/1.1\r\nConnection: close\r\n\r\n");
            guest.raw(canary.word() + "\r\n\r\n");
            guest.raw("GET / HTTP/1.1\r\n" + canary.word() + "\r\nConnection: close\r\n\r\n");
        }
        assertLogHoldsNothing();
    }

    @Test
    void aFaultThatQuotesWhatWasTypedIsLoggedWithoutIt(@TempDir Path folder) {
        try (var world = World.in(folder);
                var porch = new Porch(world, broken(world))) {
            var reply = porch.guest().post("/broken", everything());
            assertThat(reply.status()).isEqualTo(500);
            assertHeadersHoldNothing(reply);
            assertHeadersHoldNothing(porch.guest().post("/no-id", everything()));
            world.jobs()
                    .add(
                            "broken",
                            _ -> {
                                throw new IllegalStateException(canary.word());
                            })
                    .step();
        }
        assertThat(log.lines).anyMatch(line -> line.contains("IllegalStateException"));
        assertLogHoldsNothing();
    }

    private static Routes broken(World world) {
        return new Routes(world.store())
                .post(
                        "/broken",
                        visit -> {
                            throw new IllegalStateException(
                                    visit.form().word("typed"),
                                    new NullPointerException(visit.form().word("typed")));
                        })
                .post(
                        "/no-id",
                        visit -> {
                            throw new IllegalArgumentException(visit.form().word("typed"));
                        });
    }

    private Map<String, String> everything() {
        var typed = new java.util.LinkedHashMap<String, String>();
        for (var name :
                List.of(
                        "typed",
                        "id",
                        "version",
                        "company",
                        "role",
                        "starts",
                        "ends",
                        "zone",
                        "advert_link",
                        "name",
                        "email",
                        "outcome",
                        "heard_on",
                        "next_step",
                        "sadness",
                        "interview",
                        "before",
                        "moment",
                        "sting",
                        "went",
                        "worry",
                        "returns",
                        "word",
                        "then",
                        "resume_field",
                        "whats_new",
                        "language")) {
            typed.put(name, canary.word() + "@");
        }
        return typed;
    }

    private static String kind(String path) {
        return path.startsWith("/interviews")
                ? "interview"
                : path.startsWith("/bridge") ? "person" : "reflection";
    }

    private void assertHeadersHoldNothing(Guest.Reply reply) {
        reply.headers()
                .forEach((name, value) ->
                        assertThat(holds(name + ": " + value)).as("%s: %s", name, value).isFalse());
    }

    /// Every address on our pages but the one that the person pasted themselves, and the one of a
    /// person to write to: that opens the mail program, and no server hears of it.
    private void assertAddressesHoldNothing(String body) {
        Pattern.compile("(?:href|src|action|data-[a-z-]+)=\"([^\"]*)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(address -> !address.startsWith("https://jobs.example/"))
                .filter(address -> !address.startsWith("mailto:"))
                .forEach(address -> assertThat(holds(address)).as(address).isFalse());
    }

    private void assertLogHoldsNothing() {
        assertThat(log.lines).allSatisfy(line -> assertThat(holds(line)).as(line).isFalse());
    }

    private boolean holds(String text) {
        return canary.isIn(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps every line that anybody logs.
    private static final class Listening extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var whole = new StringWriter();
            whole.append(new java.util.logging.SimpleFormatter().formatMessage(line));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(whole));
            }
            lines.add(whole.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
