package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import onward.ImapServer;
import onward.SmtpServer;
import onward.SmtpServer.Act;
import onward.Stage;
import onward.World;
import onward.platform.mail.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The evening after: whom to thank, a note written, checked and mended, held, taken back, sent;
/// and one of which nobody knows whether it arrived.
class ThankJourneyTest {

    private static final String PLEA = "I hope you will reconsider";

    private static final String BODY =
            """
            Dear Luis,

            Thank you for taking the time on Monday. Your question about the first month stayed with \
            me, and I have been reading about slow tests since. I liked how the team talks about \
            what went wrong, and what is done about it the week after.

            %s

            I enjoyed meeting everybody, and I wish you a smooth launch of the new service.

            With thanks,
            Sam\
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("onward.journeys.Setting#usual")
    void aNoteIsWrittenCheckedMendedHeldTakenBackAndSent(Setting setting) {
        try (var world = World.in(folder).open();
                var server = SmtpServer.start(Security.PLAIN);
                var copies = ImapServer.start(Security.PLAIN);
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/thank").sees("Nobody to thank yet");
            world.clock().turn(Duration.ofHours(-11));
            talk(world);
            world.clock().turn(Duration.ofHours(11));
            tab.open("/").sees("Thank them anyway").follow("Write the notes");
            tab.sees("Luis Prado").sees("due tomorrow, 20:00");

            // written, checked, mended
            tab.press("Write to Luis Prado").sees("As Luis Prado would read it");
            tab.type("body", BODY.formatted(PLEA + ".")).press("Save and check");
            tab.sees("Asks for another chance.").sees(PLEA);
            tab.type("body", BODY.formatted("I will try the one with the cache."))
                    .press("Save and check");
            tab.doesNotSee("Asks for another chance.");
            tab.choose("cost", "LATE").press("Save and check").sees("An apology is due.");
            tab.type("act", "was late")
                    .press("Put it into the note")
                    .sees("Both halves are needed");
            tab.type("act", "was late")
                    .type("repair", "moved my calendar to one account")
                    .press("Put it into the note");
            assertThat(tab.page().locator("#body").inputValue())
                    .contains("I am sorry I was late. I have moved my calendar to one account.");

            // no server yet: it is set up, and tried
            tab.press("Go on to send it").sees("This is what goes out").follow("Set it up");
            tab.type("address", "sam@gmail.com").press("Find its server").sees("an app password");
            // a browser's own field for addresses would make another domain of it
            tab.open("/thank/mail").type("address", "sam@straße.example").press("Find its server");
            assertThat(tab.page().locator("#address").inputValue()).isEqualTo("sam@straße.example");
            tab.sees("not known here").press("Save").sees("to mend");
            tab.type("host", "localhost")
                    .type("port", String.valueOf(server.at().port()))
                    .choose("security", "PLAIN")
                    .type("login", "sam")
                    .type("password", "secret")
                    .unfold("Keep a copy in your Sent folder")
                    .type("copy_host", "localhost")
                    .type("copy_port", String.valueOf(copies.at().port()))
                    .choose("copy_security", "PLAIN")
                    .choose("remind", "on")
                    .press("Save")
                    .sees("Saved on this computer.");
            tab.press("Send me a test")
                    .sees("The server took the test.")
                    .sees("A copy lies in your Sent folder.");
            assertThat(server.taken()).hasSize(1);

            // held, taken back, held again, sent
            tab.open("/thank").follow("Luis Prado").press("Go on to send it");
            tab.press("Send at 21:10, undo for 10 minutes").sees("held");
            tab.press("Undo: take it back").sees("taken back");
            rounds(world, Duration.ofMinutes(11));
            assertThat(server.taken()).hasSize(1);
            tab.press("Go on to send it").press("Send at 21:21, undo for 10 minutes").sees("held");
            rounds(world, Duration.ofMinutes(11));
            tab.open(tab.path()).sees("Your mail server took it, exactly as below.");
            tab.sees("A copy lies in your Sent folder.");
            assertThat(server.taken()).hasSize(2);
            assertThat(copies.kept().getLast()).isEqualTo(server.taken().getLast().text());
            assertThat(server.taken().getLast().to()).isEqualTo("luis.prado@northwind.example");
            tab.press("They wrote back").sees("Yes, noted");
            tab.open("/thank").sees("they wrote back");
            tab.open("/").sees("Each note is sent, on its way, or not needed.");
        }
    }

    @ParameterizedTest
    @MethodSource("onward.journeys.Setting#usual")
    void aNoteThatMayHaveArrivedIsAskedAbout(Setting setting) {
        try (var world = World.in(folder).open();
                var server = SmtpServer.start(Security.PLAIN);
                var tab = Tab.signedIn(world, setting)) {
            world.clock().turn(Duration.ofHours(-11));
            talk(world);
            world.clock().turn(Duration.ofHours(11));
            var note = letGo(world, server);
            server.misbehave(Stage.DOT_KEPT, Act.DROP);
            rounds(world, Duration.ofMinutes(11));
            tab.open(note).sees("Did it arrive?").sees("will not send it again by itself");
            tab.open("/").sees("A note asks you what became of it.");
            tab.open("/thank").sees("asks you").follow("Luis Prado");
            tab.press("It arrived").sees("Sent");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void whatIsTypedBehindTheGateStaysWhileTheNoteIsSavedAndTheAnswerChanges() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            talk(world);
            tab.open("/thank").press("Write to Luis Prado").choose("cost", "LATE");
            var page = tab.page();
            page.locator("#act").fill("was late");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/check?gate=Apology"),
                    () -> tab.type("body", BODY.formatted("")));
            assertThat(page.locator("#act").inputValue()).isEqualTo("was late");
            tab.choose("cost", "WEAK_ANSWER");
            page.locator("#correction").fill("By its key.");
            tab.choose("cost", "LATE");
            page.locator("#act").waitFor();
            assertThat(page.locator("#act").inputValue()).isEqualTo("was late");
            tab.choose("cost", "WEAK_ANSWER");
            page.locator("#correction").waitFor();
            assertThat(page.locator("#correction").inputValue()).isEqualTo("By its key.");
        }
    }

    /// The talk of this morning, with Luis.
    private static void talk(World world) {
        var guest = world.guest();
        var id = onward.kernel.Uuid7.at(world.clock().now());
        guest.post(
                "/interviews",
                Map.of(
                        "id", id,
                        "version", "0",
                        "company", "Northwind",
                        "role", "backend engineer",
                        "starts", "2026-11-16T10:00",
                        "zone", "Europe/Berlin"));
        guest.post(
                "/interviews/" + id + "/people",
                Map.of("name", "Luis Prado", "email", "luis.prado@northwind.example"));
    }

    /// A note to Luis, held; without a browser, since that is told elsewhere.
    private static String letGo(World world, SmtpServer server) {
        var guest = world.guest();
        guest.post(
                "/thank/mail",
                Map.of(
                        "address", "sam@example.org",
                        "host", "localhost",
                        "port", String.valueOf(server.at().port()),
                        "security", "PLAIN",
                        "undo", "10"));
        var asked = guest.get("/thank").body();
        var note =
                guest.post(
                                "/thank",
                                Map.of(
                                        "interview", hidden("interview", asked),
                                        "person", hidden("person", asked)))
                        .location();
        var held =
                guest.post(
                        note + "/sending",
                        Map.of(
                                "version", "1",
                                "hold", "soon",
                                "to", "luis.prado@northwind.example",
                                "from", "sam@example.org"));
        assertThat(held.status()).isEqualTo(303);
        return note;
    }

    private static String hidden(String name, String page) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void rounds(World world, Duration later) {
        world.clock().turn(later);
        world.mail().step();
        world.mail().step();
    }
}
