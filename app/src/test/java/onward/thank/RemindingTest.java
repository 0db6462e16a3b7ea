package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import onward.Certificates;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Advert;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Logged;
import onward.interview.Looking;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Patience;
import onward.platform.mail.Security;
import onward.platform.mail.SmtpPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hours before notes are due their writer gets one mail about them, if they want it.
class RemindingTest {

    /// Notes about Monday's talk are due on Tuesday at 20:00 in Berlin.
    private static final Instant DUE = Instant.parse("2026-11-17T19:00:00Z");

    private World world;
    private SmtpServer server;
    private SmtpPost post;
    private InterviewId talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder);
        server = SmtpServer.start(Security.PLAIN);
        post =
                new SmtpPost(
                        new Patience(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(9)),
                        Certificates.ofLocalhost().getSocketFactory());
        talk = new InterviewId(Uuid7.at(world.clock().now()));
        world.interviewing()
                .log(
                        world.owner(),
                        talk,
                        new Logged(
                                "Northwind",
                                "backend engineer",
                                new Advert("", "", ""),
                                "",
                                Format.PANEL,
                                WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN),
                                Optional.empty()),
                        world.clock().now());
        meet("Luis Prado");
        meet("Dana Okafor");
        keep(true);
    }

    @AfterEach
    void close() {
        post.close();
        server.close();
        world.close();
    }

    @Test
    void oneMailComesTwoHoursBeforeAndNoOther() {
        for (var now = DUE.minus(Duration.ofHours(4));
                now.isBefore(DUE.plus(Duration.ofHours(2)));
                now = now.plus(Duration.ofMinutes(10))) {
            round(now);
            var isTime = !now.isBefore(DUE.minus(Reminding.AHEAD));
            assertThat(server.taken()).as("at %s", now).hasSize(isTime ? 1 : 0);
        }
        var mail = server.taken().getFirst();
        assertThat(mail.from()).isEqualTo("sam@example.org");
        assertThat(mail.to()).isEqualTo("sam@example.org");
        assertThat(mail.text())
                .contains("Subject: Thank-you notes: Northwind", "2 notes are due at 20:00")
                .doesNotContain("Luis", "Dana");
    }

    @Test
    void whoDoesNotWantItGetsNone() {
        keep(false);
        round(DUE.minus(Duration.ofHours(1)));
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void nothingComesWhereEachNoteIsNotNeeded() {
        var owing = owing();
        var thanking =
                new Thanking(
                        world.store(),
                        world.bridging(),
                        world.interviewing(),
                        owing,
                        new Gathering(
                                new Looking(world.store()),
                                new onward.reflect.Reflecting(world.store())));
        world.interviewing()
                .met(world.owner(), talk)
                .forEach(person ->
                        thanking.setAside(
                                world.owner(),
                                talk,
                                person.id(),
                                Occasion.THANKS,
                                world.clock().now()));
        round(DUE.minus(Duration.ofHours(1)));
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aServerThatWasBusyIsAskedAgainAndADoubtfulReminderIsNotSentTwice() {
        server.misbehave(Stage.RCPT, Act.NOT_NOW);
        round(DUE.minus(Duration.ofMinutes(100)));
        server.misbehave(Stage.DOT_KEPT, Act.DROP);
        round(DUE.minus(Duration.ofMinutes(80)));
        assertThat(server.taken()).hasSize(1);
        server.behave();
        round(DUE.minus(Duration.ofMinutes(60)));
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aReminderThatTheServerRefusedIsToldOfUntilOneGoes() {
        server.misbehave(Stage.AUTH, Act.NEVER);
        round(DUE.minus(Duration.ofMinutes(100)));
        assertThat(mailing().unreminded(world.owner())).contains(Hitch.SIGN_IN);
        server.behave();
        keep(true);
        assertThat(mailing().unreminded(world.owner())).isEmpty();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aClockThatWasPutBackByADayRemindsAllTheSame() {
        round(DUE.plus(Duration.ofDays(1)));
        assertThat(server.taken()).isEmpty();
        round(DUE.minus(Duration.ofHours(1)));
        assertThat(server.taken()).hasSize(1);
    }

    private void round(Instant now) {
        new Reminding(world.store(), owing(), post, Runnable::run).round(now).join();
    }

    private Owing owing() {
        return new Owing(world.store(), world.interviewing(), new Looking(world.store()));
    }

    private void meet(String name) {
        var person =
                Person.met(
                        new PersonId(Uuid7.at(world.clock().now())),
                        world.clock().now(),
                        name,
                        "",
                        "");
        world.interviewing().meet(world.owner(), talk, person);
    }

    private Mailing mailing() {
        return new Mailing(world.store(), post, (_, _, _) -> CopyOutcome.UNREACHED);
    }

    private void keep(boolean isReminding) {
        var at = server.at();
        mailing()
                .keep(
                        world.owner(),
                        new MailAccount(
                                new MailAccountId(Uuid7.at(world.clock().now())),
                                MailAddress.read("sam@example.org").orElseThrow(),
                                at.host(),
                                at.port(),
                                at.security(),
                                "sam",
                                Optional.of("secret"),
                                MailAccount.USUAL_UNDO,
                                Optional.empty(),
                                isReminding));
    }
}
