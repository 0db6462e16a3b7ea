package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import onward.Canary;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A draft is read before it is posted, over real HTTP.
class DraftPagesTest {

    @TempDir private Path folder;
    private World world;
    private Guest guest;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatStandsOutIsMarkedWithItsReason() {
        world.dana();
        var page = read("Dana Okafor is a total idiot. The coffee was good.");
        assertThat(page)
                .contains("Keep this private", "<mark>", "Hostile", "Names a person")
                .contains("Who would recognise whom", "<bdi>Dana Okafor</bdi>")
                .contains("A calmer version could keep", "The coffee was good.");
    }

    @Test
    void aHarmlessDraftIsLeftAloneAndNeverCalledClean() {
        assertThat(read("We planted two apple trees in the garden today."))
                .contains("Nothing here stands out", "A program misses things")
                .doesNotContain("What stands out", "<mark>");
    }

    @Test
    void aDraftIsKeptNowhere() {
        var canary = Canary.fresh();
        assertThat(read("My boss " + canary.word() + " is an idiot")).contains(canary.word());
        assertThat(canary.foundUnder(folder)).isEmpty();
    }

    @Test
    void aTextSharedByAPhoneIsRead() {
        var shared =
                guest.post(
                        "/guard/draft",
                        Map.of("Origin", "null", "Sec-Fetch-Site", "none"),
                        Map.of(
                                "title",
                                "",
                                "text",
                                "What an idiot.",
                                "url",
                                "https://a.example/1"));
        assertThat(shared.status()).isEqualTo(200);
        assertThat(shared.body()).contains("What an idiot.\nhttps://a.example/1");
    }

    @Test
    void aForeignPageCannotShareIntoIt() {
        for (var from : new String[] {"cross-site", "same-site"}) {
            var refused =
                    guest.post(
                            "/guard/draft",
                            Map.of("Origin", "null", "Sec-Fetch-Site", from),
                            Map.of("text", "What an idiot."));
            assertThat(refused.status()).as(from).isEqualTo(403);
        }
    }

    @Test
    void whoWasMetJustNowIsRecognisedAndWhoWasLetGoIsNot() {
        var draft = "Dana Okafor is a total idiot.";
        assertThat(read(draft)).doesNotContain("Names a person");
        var dana = world.dana();
        assertThat(read(draft)).contains("Names a person");
        world.bridging().letGo(world.owner(), dana.id());
        assertThat(read(draft)).doesNotContain("Names a person");
    }

    @Test
    void aDraftInAnotherLanguageIsSaidToBeUnread() {
        assertThat(read("Der Chef ist ein Trottel und die Firma ist das Letzte überhaupt."))
                .contains("This is not English", "does not mean it is harmless");
    }

    @Test
    void aDraftThatIsTooLongStaysInTheForm() {
        var refused = guest.post("/guard/draft", Map.of("draft", "x".repeat(100_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("xxxxxxxx", "100,000 is the most");
    }

    @Test
    void helpIsShownCalmlyWhereSomebodyNeedsIt() {
        assertThat(read("I want to kill myself tonight"))
                .contains("Are things hard right now?", "/help/now");
    }

    private String read(String draft) {
        var reply = guest.post("/guard/draft", Map.of("draft", draft));
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }
}
