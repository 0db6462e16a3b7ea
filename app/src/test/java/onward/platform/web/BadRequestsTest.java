package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.Guest;
import onward.Porch;
import onward.World;
import onward.platform.store.StoreTrouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, a plain page comes back, never a stack trace, and what was typed is on it.
class BadRequestsTest {

    private static World world;
    private static Porch porch;
    private static Guest guest;

    @BeforeAll
    static void openThePorch(@TempDir Path folder) {
        world = World.in(folder);
        var routes =
                new Routes()
                        .get("/", _ -> Answer.notHere())
                        .get(
                                "/rows/{id}",
                                visit -> {
                                    onward.kernel.Uuid7.check(visit.path("id"));
                                    return Answer.seeOther("/found");
                                })
                        .post(
                                "/texts",
                                visit -> {
                                    var form = visit.form();
                                    form.text("said", "What you said");
                                    return Answer.seeOther("/texts");
                                })
                        .post(
                                "/full",
                                _ -> {
                                    throw new StoreTrouble(StoreTrouble.Kind.FULL);
                                })
                        .post(
                                "/bug",
                                visit -> {
                                    throw new IllegalStateException(
                                            visit.form().text("said", "Said"));
                                });
        porch = new Porch(world, routes);
        guest = porch.guest();
    }

    @AfterAll
    static void close() {
        porch.close();
        world.close();
    }

    @Test
    void aPageThatIsNotThereIsSaidInWords() {
        assertPlain(guest.get("/nowhere"), 404);
        assertPlain(guest.get("/rows/not-an-id"), 404);
        assertPlain(guest.get("/web/../../etc/passwd"), 404, 400);
        assertThat(guest.get("/web/..%2f..%2fetc%2fpasswd").status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO"})
    void anotherMethodGetsAPlainPage(String method) {
        assertPlain(guest.send(method, "/texts", Map.of(), Optional.empty()), 404, 405, 501);
    }

    @Test
    void aFormSentToAPageThatOnlyShowsIsNotLost() {
        var reply =
                guest.post(
                        "/rows/0190163d-8694-739b-aea5-966c26f8ad91", Map.of("said", "kept words"));
        assertPlain(reply, 404, 405);
        assertThat(reply.body()).contains("kept words");
    }

    @Test
    void headAnswersLikeGetWithoutTheBody() {
        var head = guest.send("HEAD", "/rows/not-an-id", Map.of(), Optional.empty());
        assertThat(head.status()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
        var missing = guest.send("HEAD", "/nowhere", Map.of(), Optional.empty());
        assertThat(missing.status()).isEqualTo(404);
        var stranger = porch.stranger().send("HEAD", "/", Map.of(), Optional.empty());
        assertThat(stranger.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/%",
                "/rows/%",
                "/rows/%00",
                "/rows/%ff%fe",
                "/a%2fb",
                "/a;b=c",
                "/rows/..;/x",
                "/?%zz=%",
                "/rows/x?a=%ff",
                "//",
                "/./../x",
                "/\u0001",
                "/a b"
            })
    void anUnreadableAddressGetsAPlainPage(String path) {
        var reply = raw("GET " + path + " HTTP/1.1");
        assertThat(reply).containsPattern("^HTTP/1.1 (400|404|303)").contains("<h1>");
        assertNoTrace(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said=%zz",
                "said=%",
                "%=%",
                "said=%ff%fe",
                "=",
                "&&&",
                "said",
                "\u0000",
                "said=a%00b"
            })
    void anUnreadableFormGetsAPlainPage(String body) {
        var reply = guest.send("POST", "/texts", Map.of(), Optional.of(body));
        assertThat(reply.status()).isIn(303, 400);
        assertNoTrace(reply.body());
    }

    @Test
    void aFormInAnotherEncodingIsReadByItsName() {
        var reply =
                guest.send(
                        "POST",
                        "/full",
                        Map.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded; charset=ISO-8859-1"),
                        Optional.of("said=caf%E9+au+lait"));
        assertPlain(reply, 507);
        assertThat(reply.body()).contains("café au lait");
        var unknown =
                guest.send(
                        "POST",
                        "/texts",
                        Map.of(
                                "Content-Type",
                                "application/x-www-form-urlencoded; charset=klingon"),
                        Optional.of("said=words"));
        assertThat(unknown.status()).isIn(303, 400);
        assertNoTrace(unknown.body());
    }

    @Test
    void aBrokenFileFormGetsAPlainPage() {
        for (var type :
                List.of(
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "text/plain",
                        "nonsense")) {
            var reply =
                    guest.send(
                            "POST",
                            "/texts",
                            Map.of("Content-Type", type),
                            Optional.of("--x\r\nnonsense"));
            assertThat(reply.status()).as(type).isIn(303, 400);
            assertNoTrace(reply.body());
            assertThat(reply.body()).as(type).doesNotContain("our mistake");
        }
    }

    @Test
    void whatWasTypedIsOnThePageOfAFullDisk() {
        var reply = guest.post("/full", Map.of("said", "I lost the thread & found it"));
        assertPlain(reply, 507);
        assertThat(reply.body()).contains("I lost the thread &amp; found it", "The disk is full");
    }

    @Test
    void whatWasTypedIsOnThePageOfABugAndItsMessageIsNot() {
        var reply = guest.post("/bug", Map.of("said", "I lost the thread"));
        assertPlain(reply, 500);
        assertThat(reply.body()).contains("I lost the thread").doesNotContain("IllegalState");
    }

    @Test
    void whatIsTooLargeIsRefusedWithItsLimitInWords() {
        var reply =
                raw(
                        "POST /texts HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 300000000");
        assertThat(reply).startsWith("HTTP/1.1 413").contains("This is too much at once");
        assertNoTrace(reply);
    }

    @Test
    void aHugeFieldIsKept() {
        var reply = guest.post("/full", Map.of("said", "words ".repeat(200_000)));
        assertPlain(reply, 507);
        assertThat(reply.body()).contains("words ".repeat(200_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE",
                "GET",
                "GET / HTTP/9.9",
                "GET / HTTP/1.1\r\nContent-Length: -1",
                "GET / HTTP/1.1\r\nBad Header: x",
                "POST /texts HTTP/1.1\r\nTransfer-Encoding: nonsense"
            })
    void whatIsNoHttpGetsNoTrace(String request) {
        var reply = raw(request);
        assertThat(reply).contains("<h1>", "Content-Security-Policy");
        assertNoTrace(reply);
    }

    @Test
    void aHeaderThatIsTooLongIsRefusedWithoutATrace() {
        var reply = raw("GET / HTTP/1.1\r\nX-Long: " + "x".repeat(100_000));
        assertThat(reply).containsPattern("^HTTP/1.1 431");
        assertNoTrace(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onfocus=\"x"
            })
    void whatWasTypedIsNeverMarkup(String typed) {
        var reply = guest.post("/full", Map.of(typed, typed + " with more words"));
        assertThat(reply.body())
                .doesNotContain(
                        "<script>alert", "<img src=x", "name=\"\" onfocus", "kept-\" onfocus");
    }

    private static String raw(String lines) {
        return guest.raw(
                lines
                        + "\r\nHost: localhost:"
                        + guest.port()
                        + "\r\nCookie: "
                        + guest.cookie()
                        + "\r\nConnection: close\r\n\r\n");
    }

    private static void assertPlain(Guest.Reply reply, Integer... statuses) {
        assertThat(reply.status()).isIn((Object[]) statuses);
        assertThat(reply.headers().get("content-type"))
                .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
        assertThat(reply.body()).contains("<h1>", "<html lang=\"en\">");
        assertThat(reply.headers()).containsKey("content-security-policy");
        assertNoTrace(reply.body());
    }

    private static void assertNoTrace(String body) {
        assertThat(body)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContainIgnoringCase("javalin");
    }
}
