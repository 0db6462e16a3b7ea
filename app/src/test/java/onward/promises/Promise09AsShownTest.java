package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import onward.Certificates;
import onward.Corpora;
import onward.SmtpServer;
import onward.Taken;
import onward.platform.mail.MailAddress;
import onward.platform.mail.MailText;
import onward.platform.mail.Parcel;
import onward.platform.mail.Patience;
import onward.platform.mail.Security;
import onward.platform.mail.SendOutcome;
import onward.platform.mail.SmtpPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 9: headers and recipients are what was shown. What a server took is parsed again by a
/// mail library, and is what was typed, whatever that was.
class Promise09AsShownTest {

    private static final ZonedDateTime MONDAY =
            ZonedDateTime.parse("2026-11-16T20:00:00+01:00[Europe/Berlin]");
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));

    @Test
    void whateverIsTypedComesOutAsItWasShown() throws MessagingException, IOException {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = new SmtpPost(PATIENCE, Certificates.ofLocalhost().getSocketFactory())) {
            for (var typed : typed()) {
                server.forget();
                var line = typed.replaceAll("[\\r\\n\\u0000]", " ");
                var letter = letter(line, typed);
                var parcel = new Parcel(letter.from(), letter.to(), letter.written("1@x.example"));
                assertThat(post.send(server.at(), parcel, () -> true))
                        .as(typed)
                        .isEqualTo(new SendOutcome.Delivered());
                assertShown(server.taken().getFirst(), letter);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\rBcc: them@elsewhere.example",
                "x\nBcc: them@elsewhere.example",
                "x\r\n\r\nbody",
                "x\0"
            })
    void aLineEndOrANulInAHeaderIsRefused(String header) {
        assertThat(MailAddress.read("luis@northwind.example" + header)).isEmpty();
        assertThat(MailAddress.read(header + "@northwind.example")).isEmpty();
        assertThatThrownBy(() -> letter(header, "body"))
                .isInstanceOf(IllegalArgumentException.class);
        var fit = letter("x", "body");
        assertThatThrownBy(() -> new MailText(header, fit.from(), "", fit.to(), "", "", MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailText("", fit.from(), header, fit.to(), "", "", MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyLineThatGoesOutIsShortAsciiAndNoneBeginsWithALoneDot() {
        for (var typed : typed()) {
            var text = letter(typed.replaceAll("[\\r\\n\\u0000]", " "), typed).written("1@x");
            assertThat(text.split("\r\n"))
                    .as(typed)
                    .allSatisfy(line -> {
                        assertThat(line.length()).isLessThanOrEqualTo(78);
                        assertThat(line.chars().allMatch(mark -> mark >= ' ' && mark < 0x7F))
                                .isTrue();
                        assertThat(line).isNotEqualTo(".");
                    });
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        }
    }

    private static MailText letter(String line, String body) {
        return new MailText(
                line,
                MailAddress.read("sam@example.org").orElseThrow(),
                line,
                MailAddress.read("luis@bücher.example").orElseThrow(),
                line,
                body,
                MONDAY);
    }

    private static void assertShown(Taken taken, MailText letter)
            throws MessagingException, IOException {
        var parsed =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(taken.text().getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.to()).isEqualTo("luis@xn--bcher-kva.example");
        var subject = parsed.getSubject();
        assertThat(subject == null ? "" : subject).isEqualTo(letter.subject());
        assertPerson(parsed.getFrom()[0], letter.fromName(), "sam@example.org");
        assertPerson(parsed.getAllRecipients()[0], letter.toName(), "luis@xn--bcher-kva.example");
        assertThat(parsed.getAllRecipients()).hasSize(1);
        assertThat(parsed.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parsed.getSentDate().toInstant()).isEqualTo(MONDAY.toInstant());
        assertThat(((String) parsed.getContent()).replace("\r\n", "\n").stripTrailing())
                .isEqualTo(shown(letter.body()));
    }

    private static void assertPerson(jakarta.mail.Address address, String name, String at) {
        var mailbox = (InternetAddress) address;
        assertThat(mailbox.getAddress()).isEqualTo(at);
        var personal = mailbox.getPersonal();
        assertThat(personal == null ? "" : personal).isEqualTo(name);
    }

    /// A page shows one kind of line end, and nothing behind the last word.
    private static String shown(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static List<String> typed() {
        var own =
                Stream.of(
                        ".",
                        "..\n.\n...a",
                        "a\n.\nQUIT\n",
                        "\r.\r",
                        "From here on",
                        "x".repeat(5_000),
                        "ä".repeat(3_000),
                        "👩‍👩‍👧‍👦".repeat(200),
                        "trailing space \nand tab\t\nend ",
                        "=?UTF-8?B?eA==?=",
                        "\"Luis\" <them@elsewhere.example>, you",
                        "two  spaces",
                        "a=3D",
                        "comma, semicolon; (comment) \\ [x]");
        return Stream.concat(own, Corpora.naughtyStrings().stream())
                // a form holds no half letters
                .map(text -> text.replaceAll("\\p{Cs}", "?"))
                .toList();
    }
}
