package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
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

/// Several letters on one line: each has the outcome that it would have had on a line of its own.
class SmtpTripTest {

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(9));
    private static final Patience LONG =
            new Patience(Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofSeconds(20));
    private static final Set<Stage> OPENING =
            EnumSet.of(Stage.BANNER, Stage.EHLO, Stage.STARTTLS, Stage.AUTH);
    private static final Set<Stage> BEHIND_THE_DOT = EnumSet.of(Stage.DOT_LOST, Stage.DOT_KEPT);

    @ParameterizedTest
    @EnumSource
    void lettersForOneServerShareALine(Security security) {
        try (var server = SmtpServer.start(security);
                var post = post();
                var trip = post.setOut()) {
            for (var letter = 1; letter <= 3; letter++) {
                assertThat(trip.send(server.at(), parcel(letter), () -> true))
                        .isEqualTo(new SendOutcome.Delivered());
            }
            assertThat(server.talks()).isEqualTo(1);
            assertThat(server.taken().stream().map(Taken::messageId))
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    @Test
    void anotherAccountHasALineOfItsOwn() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post();
                var trip = post.setOut()) {
            var login = Optional.of(new MailServer.Login("luis", "other"));
            var other =
                    new MailServer(server.at().host(), server.at().port(), Security.PLAIN, login);
            trip.send(server.at(), parcel(1), () -> true);
            trip.send(other, parcel(2), () -> true);
            assertThat(server.talks()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatLeavesAfterEachLetterGetsThemAllOnce() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post();
                var trip = post.setOut()) {
            server.misbehave(Stage.AFTER, Act.DROP);
            for (var letter = 1; letter <= 3; letter++) {
                assertThat(trip.send(server.at(), parcel(letter), () -> true))
                        .isEqualTo(new SendOutcome.Delivered());
            }
            assertThat(server.taken().stream().map(Taken::messageId))
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    @Test
    void aLetterThatIsCalledOffLeavesTheNextItsWay() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post();
                var trip = post.setOut()) {
            trip.send(server.at(), parcel(1), () -> true);
            assertThat(trip.send(server.at(), parcel(2), () -> false))
                    .isEqualTo(new SendOutcome.CalledOff());
            assertThat(trip.send(server.at(), parcel(3), () -> true))
                    .isEqualTo(new SendOutcome.Delivered());
            assertThat(server.taken()).hasSize(2);
        }
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForTwice() {
        try (var server = SmtpServer.start(Security.PLAIN);
                var post = post(SHORT);
                var trip = post.setOut()) {
            trip.send(server.at(), parcel(1), () -> true);
            server.misbehave(Stage.MAIL, Act.STALL);
            assertThat(trip.send(server.at(), parcel(2), () -> true))
                    .isInstanceOf(SendOutcome.Deferred.class);
            assertThat(server.talks()).isEqualTo(1);
        }
    }

    static Stream<Arguments> misbehaviours() {
        return SmtpPostTest.misbehaviours().filter(one -> one.get()[0] == Security.PLAIN);
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void whateverTheServerDoesToTheSecondItsOutcomeIsTrue(Security security, Stage stage, Act act) {
        var isWaitedFor = act == Act.STALL && !OPENING.contains(stage) && stage != Stage.AFTER;
        try (var server = SmtpServer.start(security);
                var post = post(isWaitedFor ? SHORT : LONG);
                var trip = post.setOut()) {
            assertThat(trip.send(server.at(), parcel(1), () -> true))
                    .isEqualTo(new SendOutcome.Delivered());
            server.misbehave(stage, act);
            var outcome = trip.send(server.at(), parcel(2), () -> true);
            var isTaken = server.taken().size() == 2;
            if (OPENING.contains(stage) || stage == Stage.AFTER) {
                assertThat(outcome).isEqualTo(new SendOutcome.Delivered());
                assertThat(isTaken).isTrue();
            } else if (act == Act.NEVER) {
                assertThat(outcome).isInstanceOf(SendOutcome.Refused.class);
            } else if (BEHIND_THE_DOT.contains(stage) && act != Act.NOT_NOW) {
                assertThat(outcome).isInstanceOf(SendOutcome.Unknown.class);
            } else {
                assertThat(outcome)
                        .isInstanceOfAny(SendOutcome.Deferred.class, SendOutcome.Unknown.class);
                assertThat(outcome instanceof SendOutcome.Deferred && isTaken)
                        .as("a letter that was taken is never called deferred")
                        .isFalse();
            }
        }
    }

    private static SmtpPost post() {
        return post(LONG);
    }

    private static SmtpPost post(Patience patience) {
        return new SmtpPost(patience, Certificates.ofLocalhost().getSocketFactory());
    }

    private static Parcel parcel(int letter) {
        return new Parcel(
                MailAddress.read("sam@example.org").orElseThrow(),
                MailAddress.read("luis@northwind.example").orElseThrow(),
                "Message-ID: <" + letter + "@example.org>\r\nSubject: x\r\n\r\nHello\r\n");
    }
}
