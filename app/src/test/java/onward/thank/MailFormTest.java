package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.Canary;
import onward.Guest;
import onward.World;
import onward.account.Exporting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a mail server is set up.
class MailFormTest {

    private static Path home;
    private static World world;
    private static Guest guest;

    @BeforeAll
    static void open(@TempDir Path folder) {
        home = folder;
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aPasswordIsKeptAsItWasTyped() {
        guest.post("/thank/mail/removal", Map.of());
        keep(Map.of("password", " abcd efgh "), 303);
        assertThat(account().password()).contains(" abcd efgh ");
        keep(Map.of("password", ""), 303);
        assertThat(account().password()).contains(" abcd efgh ");
    }

    @Test
    void aPasswordLiesSealedAndIsInNoExportAndOnNoPage() {
        var canary = Canary.fresh();
        keep(Map.of("password", canary.word()), 303);
        assertThat(account().password()).contains(canary.word());
        assertThat(canary.foundUnder(home)).isEmpty();
        assertThat(guest.get("/thank/mail").body()).doesNotContain(canary.word());
        var export = new ByteArrayOutputStream();
        new Exporting(world.store(), List.of(ThankRoom.belongings()), List.of())
                .everything(world.owner(), world.clock().now(), export);
        assertThat(export.toString(StandardCharsets.UTF_8))
                .contains("mail_accounts")
                .doesNotContain(canary.word());
    }

    @Test
    void aPasswordIsNotTakenToAnotherServer() {
        guest.post("/thank/mail/removal", Map.of());
        keep(Map.of("password", "secret"), 303);
        for (var other : new String[] {"host", "copy_host"}) {
            var refused = keep(Map.of(other, "elsewhere.example"), 422);
            assertThat(refused).contains("Type the password for it again").doesNotContain("secret");
        }
        keep(Map.of("copy_host", "elsewhere.example", "password", "secret"), 303);
        assertThat(account().copies())
                .contains(
                        new MailAccount.Copies(
                                "elsewhere.example", 993, onward.platform.mail.Security.TLS));
        keep(Map.of("copy_host", "elsewhere.example"), 303);
        assertThat(account().password()).contains("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "security, PLAIN, Without encryption",
        "host, smtp example, Type the name of the outgoing server",
        "port, 0, type a whole number",
        "address, nobody, with one @",
        "copy_host, no host, Type the name of the incoming server",
        "undo, 0, type a whole number"
    })
    void whatCannotBeIsRefusedInWords(String field, String typed, String words) {
        assertThat(keep(Map.of(field, typed), 422)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "sam@gmail.com, 200, smtp.gmail.com, asks for an app password",
        "sam@gmx.de, 200, mail.gmx.net, its incoming server is imap.gmx.net",
        "sam@bücher.example, 200, not known here, Its help pages",
        "sam@outlook.com, 200, no other program can send, can open in your mail program",
        "sam at example, 422, with one @, Find its server"
    })
    void anAddressAloneTellsWhatIsKnownOfItsProvider(
            String address, int status, String told, String advised) {
        guest.post("/thank/mail/removal", Map.of());
        assertThat(guest.get("/thank/mail").body()).contains("Find its server");
        var found = guest.post("/thank/mail", Map.of("then", "find", "address", address));
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.body()).contains(address, told, advised);
        assertThat(guest.get("/thank/mail").body()).doesNotContain(address); // nothing is kept yet
    }

    @Test
    void aServerWithoutItsPasswordIsKeptAndSaysSo() {
        guest.post("/thank/mail/removal", Map.of());
        var kept = guest.post("/thank/mail", Map.of("address", "sam@gmail.com")).location();
        assertThat(guest.get(kept).body()).contains("Type the password too", "smtp.gmail.com");
    }

    @Test
    void aCopyInTheClearStaysOnThisComputer() {
        var strange = Map.of("copy_host", "imap.example.org", "copy_security", "PLAIN");
        assertThat(keep(strange, 422)).contains("Without encryption");
        keep(Map.of("copy_host", "localhost", "copy_security", "PLAIN", "password", "x"), 303);
    }

    @Test
    void aReminderIsWantedOrNot() {
        keep(Map.of("remind", "on", "password", "x"), 303);
        assertThat(account().isReminding()).isTrue();
        keep(Map.of("password", "x"), 303);
        assertThat(account().isReminding()).isFalse();
    }

    private static MailAccount account() {
        return world.store().glance(world.owner(), MailAccounts::find).orElseThrow();
    }

    private static String keep(Map<String, String> other, int status) {
        var typed =
                new HashMap<>(
                        Map.of(
                                "address", "sam@example.org",
                                "host", "smtp.example.org",
                                "port", "465",
                                "security", "TLS",
                                "login", "sam",
                                "undo", "10"));
        typed.putAll(other);
        var reply = guest.post("/thank/mail", typed);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return reply.body();
    }
}
