package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onward.Certificates;
import onward.SmtpServer;
import onward.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A server may answer any code at every step: what became of the letter is told truly.
class SmtpCodesTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));

    /// Those that there are (RFC 5321, section 4.2.3), and some that there are not.
    private static final List<Integer> CODES =
            List.of(
                    100, 199, 200, 211, 214, 220, 221, 235, 250, 251, 252, 299, 300, 334, 354, 399,
                    400, 421, 432, 450, 451, 452, 454, 455, 499, 500, 501, 502, 503, 504, 521, 530,
                    534, 535, 538, 550, 551, 552, 553, 554, 555, 556, 599, 600, 999);

    private static final Parcel PARCEL =
            new Parcel(
                    MailAddress.read("sam@example.org").orElseThrow(),
                    MailAddress.read("luis@northwind.example").orElseThrow(),
                    "Message-ID: <1@example.org>\r\nSubject: x\r\n\r\nThank you.\r\n");

    @ParameterizedTest
    @EnumSource(names = {"BANNER", "AUTH", "MAIL", "RCPT", "DATA", "DOT_KEPT"})
    void whicheverCodeTheServerAnswersTheOutcomeIsTrue(Stage stage) {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = new SmtpPost(PATIENCE, Certificates.ofLocalhost().getSocketFactory())) {
            for (var code : CODES) {
                server.forget();
                server.says(stage, code + " so it is");
                var outcome = post.send(server.at(), PARCEL, () -> true);
                if (stage == Stage.DOT_KEPT || isRefusal(code)) {
                    assertThat(outcome).as("%d at %s", code, stage).isInstanceOf(meant(code));
                } else {
                    // out of place, but no refusal: what was taken is delivered, and nothing else
                    assertThat(outcome instanceof SendOutcome.Delivered)
                            .as("%d at %s", code, stage)
                            .isEqualTo(!server.taken().isEmpty());
                    assertThat(outcome).isNotInstanceOf(SendOutcome.Unknown.class);
                }
            }
        }
    }

    private static boolean isRefusal(int code) {
        return code / 100 == 4 || code / 100 == 5;
    }

    private static Class<? extends SendOutcome> meant(int code) {
        return switch (code / 100) {
            case 2 -> SendOutcome.Delivered.class;
            case 4 -> SendOutcome.Deferred.class;
            case 5 -> SendOutcome.Refused.class;
            default -> SendOutcome.Unknown.class;
        };
    }
}
