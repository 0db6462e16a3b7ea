package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onward.Certificates;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The transport knows whether the dot was sent, wherever the server breaks off.
class SmtpPostTest {

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(5));
    private static final Patience LONG =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));
    private static final Set<Stage> BEHIND_THE_DOT =
            EnumSet.of(Stage.DOT_LOST, Stage.DOT_KEPT, Stage.AFTER);
    private static final Parcel PARCEL =
            new Parcel(
                    MailAddress.read("sam@example.org").orElseThrow(),
                    MailAddress.read("luis@northwind.example").orElseThrow(),
                    "Message-ID: <1@example.org>\r\nSubject: x\r\n\r\n.a\r\n..\r\nb\r\n");

    @ParameterizedTest
    @EnumSource
    void aLetterGoesOutAsItWasWritten(Security security) {
        try (var server = SmtpServer.start(security);
                var post = post()) {
            assertThat(post.send(at(server), PARCEL, always()))
                    .isEqualTo(new SendOutcome.Delivered());
            assertThat(server.taken())
                    .containsExactly(
                            new Taken("sam@example.org", "luis@northwind.example", PARCEL.text()));
        }
    }

    static Stream<Arguments> misbehaviours() {
        var cases = new ArrayList<Arguments>();
        for (var security : Security.values()) {
            for (var stage : Stage.values()) {
                for (var act : Act.values()) {
                    if (isPossible(security, stage, act)) {
                        cases.add(Arguments.of(security, stage, act));
                    }
                }
            }
        }
        return cases.stream();
    }

    /// A kept letter is not refused; nobody starts to encrypt where it is encrypted, or never is.
    static boolean isPossible(Security security, Stage stage, Act act) {
        var isRefusal = act == Act.NOT_NOW || act == Act.NEVER;
        return act != Act.GO
                && (stage != Stage.STARTTLS || security == Security.STARTTLS)
                && (!isRefusal || (stage != Stage.DOT_KEPT && stage != Stage.AFTER))
                // an answer in the middle of the letter is read when the dot is answered
                && (stage != Stage.MID_BODY || act == Act.DROP || act == Act.STALL);
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void whateverTheServerDoesTheOutcomeIsTrue(Security security, Stage stage, Act act) {
        try (var server = SmtpServer.start(security);
                var post = post(act == Act.STALL && stage != Stage.AFTER ? SHORT : LONG)) {
            server.misbehave(stage, act);
            var outcome = post.send(at(server), PARCEL, always());
            if (stage == Stage.AFTER) {
                assertThat(outcome).isInstanceOf(SendOutcome.Delivered.class);
            } else if (act == Act.NEVER) {
                assertThat(outcome).isInstanceOf(SendOutcome.Refused.class);
            } else if (act == Act.NOT_NOW) {
                assertThat(outcome).isInstanceOf(SendOutcome.Deferred.class);
            } else if (BEHIND_THE_DOT.contains(stage) || stage == Stage.MID_BODY) {
                // a server that leaves in the middle of the letter may be missed until the dot
                assertThat(outcome)
                        .isInstanceOfAny(SendOutcome.Unknown.class, SendOutcome.Deferred.class);
                assertThat(outcome instanceof SendOutcome.Deferred)
                        .as("a letter that was taken is never called deferred")
                        .isIn(false, server.taken().isEmpty());
            } else {
                assertThat(outcome).isInstanceOf(SendOutcome.Deferred.class);
            }
        }
    }

    @Test
    void aLetterThatIsCalledOffBeforeTheDotIsNotTaken() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post()) {
            assertThat(post.send(at(server), PARCEL, () -> false))
                    .isEqualTo(new SendOutcome.CalledOff());
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void theStepsComeInTheirOrder() {
        try (var server = SmtpServer.start(Security.TLS);
                var post = post()) {
            var steps = new ArrayList<Step>();
            post.send(
                    at(server),
                    PARCEL,
                    new Passing() {
                        @Override
                        public boolean mayCross() {
                            return true;
                        }

                        @Override
                        public void at(Step step) {
                            steps.add(step);
                        }
                    });
            assertThat(steps).isEqualTo(List.copyOf(EnumSet.range(Step.CONNECTED, Step.ANSWERED)));
        }
    }

    @Test
    void aServerThatSaysOneByteAtATimeIsLeft() {
        var hurried =
                new Patience(SHORT.connecting(), Duration.ofSeconds(9), Duration.ofMillis(500));
        try (var server = SmtpServer.start(Security.TLS);
                var post = new SmtpPost(hurried, Certificates.ofLocalhost().getSocketFactory())) {
            server.misbehave(Stage.RCPT, Act.STALL);
            assertThat(post.send(at(server), PARCEL, always()))
                    .isInstanceOf(SendOutcome.Deferred.class);
        }
    }

    @Test
    void aServerWithoutEncryptionOrWithAStrangersCertificateGetsNothing() {
        try (var bare = SmtpServer.start(Security.PLAIN);
                var strange = SmtpServer.start(Security.TLS);
                var post = post();
                var wary = SmtpPost.usual()) {
            var starttls =
                    new MailServer(
                            "localhost", bare.at().port(), Security.STARTTLS, Optional.empty());
            var unprivate = new SendOutcome.Refused(Hitch.NOT_PRIVATE, "");
            assertThat(post.send(starttls, PARCEL, always())).isEqualTo(unprivate);
            assertThat(wary.send(at(strange), PARCEL, always())).isEqualTo(unprivate);
            assertThat(bare.taken()).isEmpty();
            assertThat(strange.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void aCertificateThatIsBelievedButBearsAnotherNameGetsNothing(Security security) {
        var elsewhere = Certificates.ofElsewhere();
        try (var server = SmtpServer.start(security, elsewhere);
                var post = new SmtpPost(LONG, elsewhere.getSocketFactory())) {
            assertThat(post.send(at(server), PARCEL, always()))
                    .isEqualTo(new SendOutcome.Refused(Hitch.NOT_PRIVATE, ""));
            assertThat(server.taken()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"smtp.example.org", "192.168.1.2", "localhost.example.org", "127.0.0.2"})
    void onlyThisVeryComputerIsSpokenToInTheClear(String host) {
        assertThatThrownBy(() -> new MailServer(host, 25, Security.PLAIN, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressBeyondAsciiNeedsAServerThatKnowsIt() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post()) {
            var parcel =
                    new Parcel(
                            PARCEL.from(),
                            MailAddress.read("jörg@bücher.example").orElseThrow(),
                            PARCEL.text());
            assertThat(post.send(at(server), parcel, always()))
                    .isEqualTo(new SendOutcome.Refused(Hitch.NO_UTF8, ""));
            server.tells("SMTPUTF8");
            assertThat(post.send(at(server), parcel, always()))
                    .isEqualTo(new SendOutcome.Delivered());
            assertThat(server.taken().getFirst().to()).isEqualTo("jörg@xn--bcher-kva.example");
        }
    }

    @Test
    void nobodyAtThePortIsNoConnection() {
        int port;
        try (var server = SmtpServer.start(Security.PLAIN)) {
            port = server.at().port();
        }
        try (var post = post()) {
            var gone = new MailServer("localhost", port, Security.PLAIN, Optional.empty());
            assertThat(post.send(gone, PARCEL, always()))
                    .isEqualTo(new SendOutcome.Deferred(Hitch.NO_CONNECTION, ""));
        }
    }

    private static SmtpPost post() {
        return post(LONG);
    }

    private static SmtpPost post(Patience patience) {
        return new SmtpPost(patience, Certificates.ofLocalhost().getSocketFactory());
    }

    private static MailServer at(SmtpServer server) {
        return server.at();
    }

    private static Passing always() {
        return () -> true;
    }
}
