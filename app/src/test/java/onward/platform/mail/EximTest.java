package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import onward.Certificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 9 with a real mail server, where Exim is installed and may be started: what it lays into
/// the mailbox is, byte for byte, what was shown, below the lines that each server adds on top.
class EximTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final ZonedDateTime MONDAY =
            ZonedDateTime.parse("2026-11-16T20:00:00+01:00[Europe/Berlin]");

    // "Return-path: <sam@example.org>", "Received: from localhost ...\n\tid 1x"
    private static final Pattern ADDED =
            Pattern.compile(
                    "\\A(?:(?:Return-path|Received|Envelope-to|Delivery-date):.*\\n(?:[ \\t].*\\n)*)+");

    @Test
    void whatLiesInTheMailboxIsWhatWasShown(@TempDir Path home)
            throws IOException, InterruptedException, MessagingException {
        assumeTrue(Exim.isHere(), "skipped: no Exim here that root may start");
        try (var exim = Exim.start(home);
                var post = new SmtpPost(PATIENCE, Certificates.ofLocalhost().getSocketFactory())) {
            var server = new MailServer("127.0.0.1", exim.port(), Security.PLAIN, Optional.empty());
            for (var body : bodies()) {
                var shown = letter(body);
                var text = shown.written("1@example.org");
                assertThat(
                                post.send(
                                        server,
                                        new Parcel(shown.from(), shown.to(), text),
                                        () -> true))
                        .isEqualTo(new SendOutcome.Delivered());
                var lies = ADDED.matcher(exim.letter()).replaceFirst("");
                assertThat(lies.getBytes(StandardCharsets.UTF_8))
                        .isEqualTo(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                var parsed =
                        new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(lies.getBytes(StandardCharsets.UTF_8)));
                assertThat(parsed.getSubject()).isEqualTo(shown.subject());
                assertThat(((String) parsed.getContent()).stripTrailing())
                        .isEqualTo(body.stripTrailing());
            }
        }
    }

    private static MailText letter(String body) {
        return new MailText(
                "Sam Okoye",
                MailAddress.read("sam@example.org").orElseThrow(),
                "Łuis \"Prado\", 👋",
                MailAddress.read("luis@straße.example").orElseThrow(),
                "Thank you für Monday · 木曜日",
                body,
                MONDAY);
    }

    private static List<String> bodies() {
        return List.of(
                "Dear Luis,\n\nThank you for Monday.\n\nSam",
                ".\n..\n.a\nFrom here on\nQUIT",
                "ä".repeat(3_000) + "\n" + "x".repeat(5_000) + "\n👩‍👩‍👧‍👦 \n\ttab ");
    }
}
