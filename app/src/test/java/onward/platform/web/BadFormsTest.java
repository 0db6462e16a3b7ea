package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed and however it is sent, it is on the page that comes back.
class BadFormsTest extends BadPorch {

    @Test
    void aFormSentToAPageThatOnlyShowsIsNotLost() {
        var reply =
                guest.post(
                        "/rows/0190163d-8694-739b-aea5-966c26f8ad91", Map.of("said", "kept words"));
        assertPlain(reply, 404, 405);
        assertThat(reply.body()).contains("kept words");
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
            // a connection of its own: Jetty closes the one on which half a file lies unread
            var reply =
                    raw(
                            "POST /texts HTTP/1.1\r\nContent-Length: 12\r\nContent-Type: " + type,
                            "--x\r\nnonsense".substring(0, 12));
            assertThat(reply).as(type).containsPattern("^HTTP/1.1 (303|400)");
            assertNoTrace(reply);
            assertThat(reply).as(type).doesNotContain("our mistake");
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
}
