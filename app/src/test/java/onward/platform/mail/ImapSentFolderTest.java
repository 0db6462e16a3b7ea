package onward.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import onward.Certificates;
import onward.ImapServer;
import onward.ImapServer.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A copy lies in the Sent folder once, as it went out, whatever the server does.
class ImapSentFolderTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(9));
    private static final String ID = "1@example.org";
    private static final String LETTER =
            "Message-ID: <1@example.org>\r\nSubject: x\r\n\r\n.a\r\n..\r\nb=C3=A4\r\n";

    @ParameterizedTest
    @EnumSource
    void aCopyIsLaidAsItWentOutAndOnlyOnce(Security security) {
        try (var server = ImapServer.start(security);
                var folder = folder()) {
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
            assertThat(server.kept()).containsExactly(LETTER);
            var other = LETTER.replace("<1@", "<2@");
            assertThat(folder.keep(server.at(), "2@example.org", other))
                    .isEqualTo(CopyOutcome.KEPT);
            assertThat(server.kept()).containsExactly(LETTER, other);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOCKED, NOT_SIGNED_IN", "NO_FOLDER, NO_FOLDER"})
    void whatBarsTheWayIsTold(Fault fault, CopyOutcome outcome) {
        try (var server = ImapServer.start(Security.PLAIN);
                var folder = folder()) {
            server.misbehave(fault);
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(outcome);
            assertThat(server.kept()).isEmpty();
        }
    }

    @Test
    void aCopyThatWasKeptWithoutAWordIsFoundAndNotLaidAgain() {
        try (var server = ImapServer.start(Security.PLAIN);
                var folder = folder()) {
            server.misbehave(Fault.SILENT);
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(CopyOutcome.UNREACHED);
            server.misbehave(Fault.NONE);
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
            assertThat(server.kept()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sent Items", "Gesendet", "SENT"})
    void aServerThatDoesNotTellWhatItsFoldersAreForIsReadByTheirNames(String name) {
        try (var server = ImapServer.start(Security.PLAIN);
                var folder = folder()) {
            server.callsIt(name);
            assertThat(folder.keep(server.at(), ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
        }
    }

    @Test
    void aWayThatIsNotPrivateIsNotTaken() {
        try (var bare = ImapServer.start(Security.PLAIN);
                var strange = ImapServer.start(Security.TLS);
                var folder = folder();
                var wary = ImapSentFolder.usual()) {
            var starttls =
                    new MailServer(
                            "localhost", bare.at().port(), Security.STARTTLS, bare.at().login());
            assertThat(folder.keep(starttls, ID, LETTER)).isEqualTo(CopyOutcome.NOT_PRIVATE);
            assertThat(wary.keep(strange.at(), ID, LETTER)).isEqualTo(CopyOutcome.NOT_PRIVATE);
            assertThat(strange.kept()).isEmpty();
        }
    }

    /// The same with Dovecot, where it is installed and may be started.
    @Test
    void dovecotKeepsACopyOnce(@TempDir Path home) throws IOException {
        assumeTrue(Dovecot.isHere(), "skipped: no Dovecot here that root may start");
        try (var dovecot = Dovecot.start(home);
                var folder = folder()) {
            var server =
                    new MailServer(
                            "localhost",
                            dovecot.port(),
                            Security.PLAIN,
                            Optional.of(new MailServer.Login("sam", "secret")));
            assertThat(folder.keep(server, ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
            assertThat(folder.keep(server, ID, LETTER)).isEqualTo(CopyOutcome.KEPT);
            assertThat(dovecot.letters()).hasSize(1);
            assertThat(Files.readString(dovecot.letters().getFirst()))
                    .isEqualTo(LETTER.replace("\r\n", "\n"));
            assertThat(dovecot.letters().getFirst().toString()).contains("Sent Mail").endsWith("S");
        }
    }

    private static ImapSentFolder folder() {
        return new ImapSentFolder(PATIENCE, Certificates.ofLocalhost().getSocketFactory());
    }
}
