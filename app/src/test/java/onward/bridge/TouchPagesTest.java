package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Staying in touch, over real HTTP: one person, one click.
class TouchPagesTest {

    @TempDir Path folder;
    private World world;
    private Guest guest;
    private String dana;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
        dana = "/bridge/" + world.dana().id().value();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void afterThreeMonthsAFewLinesAreDueAndOneClickIsEnough() {
        assertThat(guest.get("/").body()).doesNotContain("A few lines are due");
        world.clock().turn(Duration.ofDays(95));
        guest = world.guest();
        for (var page : new String[] {"/", "/bridge", dana, "/bridge/back-in-touch"}) {
            assertThat(guest.get(page).body()).as(page).contains("I wrote to Dana Okafor");
        }
        assertThat(guest.post(dana + "/touches", Map.of("kind", "WROTE", "from", "now")).location())
                .isEqualTo("/");
        assertThat(guest.get("/").body()).doesNotContain("A few lines are due");
        assertThat(guest.get(dana).body()).contains("You wrote", "The next time is in 3 months");

        guest.post(dana + "/skipping", Map.of());
        assertThat(guest.get(dana).body()).contains("in 12 months");
        guest.post(dana + "/snoozing", Map.of());
        assertThat(guest.get(dana).body()).contains("in 2 weeks");
        guest.post(dana + "/ending", Map.of("from", "bridge"));
        assertThat(guest.get(dana).body()).contains("Ended, as you chose.");
        assertThat(guest.get("/bridge/back-in-touch").body()).contains("Nobody waits");
        guest.post(dana + "/rhythm", Map.of("rhythm", "every", "months", "4"));
        assertThat(guest.get(dana).body()).contains("The next time is in 4 months");
    }

    @Test
    void afterTwoUnansweredItStopsAndSaysSo() {
        guest.post(dana + "/touches", Map.of("kind", "WROTE"));
        guest.post(dana + "/touches", Map.of("kind", "WROTE", "said", "the article", "next", "x"));
        assertThat(guest.get(dana).body())
                .contains("You wrote twice and heard nothing, so the rhythm stopped.")
                .contains("the article");
        guest.post(dana + "/touches", Map.of("kind", "THEY_WROTE"));
        assertThat(guest.get(dana).body()).contains("The next time is in 3 months");
    }

    @Test
    void aSlipTakenBackSetsTheRhythmBackToWhereItWas() {
        guest.post(dana + "/snoozing", Map.of());
        assertThat(guest.get(dana).body()).contains("in 2 weeks");
        guest.post(dana + "/touches", Map.of("kind", "WROTE"));
        var page = guest.get(dana).body();
        assertThat(page).contains("in 3 months");
        var slip = page.replaceFirst("(?s).*action=\"([^\"]*/touches/[^\"]*/removal)\".*", "$1");
        guest.post(slip, Map.of());
        assertThat(guest.get(dana).body()).contains("in 2 weeks");
    }

    @Test
    void aDayToComeIsRefusedAndWhatWasTypedStays() {
        var refused =
                guest.post(
                        dana + "/touches",
                        Map.of("kind", "SPOKE", "said", "at the fair", "when", "2031-01-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("This day is still to come.", "at the fair");
    }

    @Test
    void doNotContactIsAskedOnceAndForGood() {
        assertThat(guest.get(dana + "/do-not-contact").body()).contains("This is for good");
        guest.post(dana + "/do-not-contact", Map.of());
        var page = guest.get(dana).body();
        assertThat(page).contains("Nothing here asks you to write").doesNotContain("mailto:");
        guest.post(dana, Map.of("name", "Dana Okafor", "email", "dana@x.example"));
        guest.post(dana + "/rhythm", Map.of("rhythm", "usual"));
        world.clock().turn(Duration.ofDays(4000));
        guest = world.guest();
        assertThat(guest.get(dana).body()).contains("Do not contact").doesNotContain("I wrote");
        assertThat(guest.get("/bridge").body()).doesNotContain("A few lines are due");
    }

    @Test
    void theJournalTellsAllThatIsKnownOfSomebodyInWords() {
        var card =
                """
                BEGIN:VCARD
                VERSION:4.0
                FN:Rosa Delgado
                ORG:Contoso
                TITLE:Head of data
                TEL:+49 170 1234567
                X-PRONOUNS:she/her
                NOTE:Keeps bees.
                CATEGORIES:berlin
                END:VCARD
                """;
        var file = guest.post("/bridge/import/pasted", Map.of("pasted", card)).location();
        guest.post(file.substring(0, file.indexOf('?')), Map.of());
        guest.post(
                dana + "/touches", Map.of("kind", "SPOKE", "said", "The shards", "next", "Send"));
        guest.post(dana + "/do-not-contact", Map.of());

        assertThat(guest.get("/account/export.md").body())
                .contains("# People", "## Rosa Delgado", "**Job:** Head of data, Contoso")
                .contains("**Pronouns:** she/her", "**Also:** +49 170 1234567")
                .contains("**One true thing:** Keeps bees.", "**Tags:** berlin")
                .contains("## Dana Okafor", "**Do not contact:** since ")
                .contains("**You spoke, ", "The shards", "**Next:** Send");
    }

    @Test
    void aConnectionRequestIsKeptToWhatLinkedInTakes() {
        var path = dana + "/connection-request";
        var refused = guest.post(path, Map.of("request", "x".repeat(301)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("301 characters long", "x".repeat(301));
        assertThat(guest.post(path, Map.of("request", "y".repeat(300))).status()).isEqualTo(303);
        assertThat(guest.get(path).body()).contains("300 of 300 characters");
    }

    @Test
    void somebodyIsLookedForByTheBeginningsOfTheirNames() {
        world.met("José Müller-Lüdenscheidt", "", "");
        assertThat(guest.post("/bridge/found", Map.of("find", "lud jos")).body())
                .contains("One person of this name");
        assertThat(guest.post("/bridge/found", Map.of("find", "udens")).body())
                .contains("Nobody of this name");
    }
}
