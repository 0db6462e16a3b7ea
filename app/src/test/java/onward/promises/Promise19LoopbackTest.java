package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.Addresses;
import onward.Addresses.Address;
import onward.Guest;
import onward.World;
import onward.platform.web.Route.Method;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 19: on loopback no other site or program gets in. Every address of the router is asked,
/// over real HTTP.
class Promise19LoopbackTest {

    private static World world;
    private static Guest sam;

    @BeforeAll
    static void openTheHouse(@TempDir Path folder) {
        world = World.in(folder).open();
        sam = world.guest();
    }

    @AfterAll
    static void closeTheHouse() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.1.evil.example:PORT",
                "0.0.0.0:PORT",
                "127.0.0.2:PORT",
                "localhost:PORT.evil.example"
            })
    void anotherHostIsRefusedEverywhere(String host) {
        assertRefusedEverywhere(Map.of("Host", at(host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://evil.example",
                "https://localhost:PORT",
                "http://localhost",
                "http://localhost:1",
                "http://127.0.0.1:1",
                "http://localhost:PORT.evil.example",
                "http://localhost:PORT@evil.example",
                "http://evil.example#http://localhost:PORT",
                "chrome-extension://abcdef",
                "file://",
                "not an origin"
            })
    void anotherOriginIsRefusedEverywhere(String origin) {
        assertRefusedEverywhere(Map.of("Origin", at(origin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "SAME-ORIGIN", "nonsense", ""})
    void aRequestFromAnotherSitesPageIsRefusedEverywhere(String site) {
        assertRefusedEverywhere(Map.of("Sec-Fetch-Site", site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void ourOwnNamesAreLetIn(String host) {
        var headers =
                Map.of(
                        "Host",
                        at(host),
                        "Origin",
                        "http://" + at(host),
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(sam.get("/open", headers).status()).isEqualTo(303);
    }

    @Test
    void anAddressThatIsTypedIsLetIn() {
        assertThat(sam.get("/open", Map.of("Sec-Fetch-Site", "none")).status()).isEqualTo(303);
    }

    @Test
    void withoutTheCookieNothingOpens() {
        for (var address : Addresses.of(world.routes())) {
            var reply = Addresses.ask(world.stranger(), address, Map.of());
            assertThat(reply.status())
                    .as("%s", address)
                    .isEqualTo(address.path().equals("/no-such-page") ? 404 : 401);
            assertThat(reply.body()).contains("<h1>").doesNotContain("<nav");
        }
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedIsStillOnThePage() {
        for (var address : Addresses.of(world.routes())) {
            if (address.method() == Method.POST) {
                assertThat(Addresses.ask(world.stranger(), address, Map.of()).body())
                        .as("%s", address)
                        .contains("some words");
            }
        }
    }

    @Test
    void aLaunchLinkWorksOnce() {
        var link = world.linkOf(world.owner());
        assertThat(world.stranger().get(link).status()).isEqualTo(303);
        var again = world.stranger().get(link);
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void lookingAheadAtALaunchLinkDoesNotUseItUp() {
        var link = world.linkOf(world.owner());
        var ahead = world.stranger().send("HEAD", link, Map.of(), java.util.Optional.empty());
        assertThat(ahead.headers()).doesNotContainKey("set-cookie");
        assertThat(world.stranger().get(link).status()).isEqualTo(303);
    }

    @Test
    void aLaunchLinkIsTooOldAfterTenMinutes() {
        var inTime = world.linkOf(world.owner());
        var tooLate = world.linkOf(world.owner());
        world.clock().turn(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(world.stranger().get(inTime).status()).isEqualTo(303);
        world.clock().turn(Duration.ofSeconds(1));
        assertThat(world.stranger().get(tooLate).status()).isEqualTo(401);
    }

    @Test
    void aBrowserStaysSignedInForThirtyDaysAndNoLonger() {
        var guest = world.guest();
        world.clock().turn(Duration.ofDays(30).minusSeconds(1));
        assertThat(guest.get("/open").status()).isEqualTo(303);
        world.clock().turn(Duration.ofSeconds(1));
        assertThat(guest.get("/open").status()).isEqualTo(401);
        world.clock().turn(Duration.ofDays(-30));
    }

    @Test
    void theSweepClearsAwayWhatRanOut() {
        world.linkOf(world.owner());
        world.clock().turn(Duration.ofMinutes(11));
        world.jobs().step();
        var left =
                world.store()
                        .lookUp(sql ->
                                sql.fetchCount(onward.schema.tables.LaunchLinks.LAUNCH_LINKS));
        assertThat(left).isZero();
        world.clock().turn(Duration.ofMinutes(-11));
    }

    @Test
    void aMadeUpCookieOpensNothing() {
        var name = "onward-" + world.port() + "=";
        var sams = sam.cookie().substring(name.length());
        var token = sams.substring(sams.indexOf('.') + 1);
        var cookies =
                new ArrayList<>(List.of("", ".", "garbage", "\"", "a.b", world.owner().value()));
        cookies.add(world.owner().value() + ".");
        cookies.add(world.owner().value() + "." + token.substring(1));
        cookies.add(world.neighbour().id().value() + "." + token);
        cookies.add("x".repeat(5000));
        for (var cookie : cookies) {
            var guest = world.stranger().withCookie(name + cookie);
            for (var address : Addresses.of(world.routes())) {
                assertThat(Addresses.ask(guest, address, Map.of()).status())
                        .as("%s with %s", address, cookie)
                        .isIn(401, 404);
            }
            assertThat(guest.get("/open").status()).as(cookie).isEqualTo(401);
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var reply = world.stranger().get(world.linkOf(world.owner()));
        assertThat(reply.headers().get("set-cookie"))
                .startsWith("onward-" + world.port() + "=")
                .contains("; HttpOnly")
                .containsPattern("; SameSite=(Lax|Strict)")
                .contains("; Path=/;");
    }

    @Test
    void everyAnswerForbidsScriptsOfOthersAndFrames() {
        for (var path : List.of("/no-such-page", "/open", "/web/onward.css", "/web/nothing.css")) {
            var headers = world.stranger().get(path).headers();
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers).containsEntry("x-content-type-options", "nosniff");
            assertThat(headers).containsEntry("referrer-policy", "same-origin");
            assertThat(headers).doesNotContainKey("server");
        }
    }

    private static void assertRefusedEverywhere(Map<String, String> headers) {
        var addresses = new ArrayList<>(Addresses.of(world.routes()));
        addresses.add(new Address(Method.GET, "/open"));
        addresses.add(new Address(Method.GET, "/web/onward.css"));
        for (var address : addresses) {
            var reply = Addresses.ask(sam, address, headers);
            // 400 is Jetty's, where a Host is not even one
            assertThat(reply.status()).as("%s with %s", address, headers).isIn(400, 403);
            assertThat(reply.body()).containsAnyOf("stopped at the door", "could not be read");
        }
        var link = world.linkOf(world.owner());
        assertThat(world.stranger().get(link, headers).headers()).doesNotContainKey("set-cookie");
        assertThat(world.stranger().get(link).status())
                .as("the link is not used up")
                .isEqualTo(303);
    }

    private static String at(String address) {
        return address.replace("PORT", Integer.toString(world.port()));
    }
}
