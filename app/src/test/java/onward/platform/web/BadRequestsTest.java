package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent, a plain page comes back, never a stack trace.
class BadRequestsTest extends BadPorch {

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
}
