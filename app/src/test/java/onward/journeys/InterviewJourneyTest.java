package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewJourneyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Setting.class)
    void oneBadInterviewGoesFromTheDoorToPutAwayAndIsErased(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/").sees("Walked out of a bad one?");
            log(tab);
            tab.type("next_step", "31").choose("sadness", "7").press("Lock it");
            tab.sees("A next step: 31 %. Sad in a week: 7 of 10.");
            if (tab.page().locator("#name").isHidden()) {
                tab.unfold("Add somebody");
            }
            tab.type("name", "Dana Okafor").type("person_role", "Panel lead").press("Add");
            tab.sees("Dana Okafor");

            tab.press("Write it down").sees("What happened, one moment at a time");
            tab.type("asked", "How would you shard the orders table?")
                    .type("said", "Hash on customer id. Then I got lost on rebalancing.")
                    .type("landed", "Dana wrote something down.")
                    .choose("went", "2")
                    .press("What went well");
            tab.type("well-0", "I said at once that I was late.")
                    .type("not-0", "I lost the thread.")
                    .press("What stings");
            tab.type("sting-0", "She must have thought I was faking it.")
                    .type("before-0", "80")
                    .type("evidence-0", "She asked about hot keys.")
                    .type("fairer-0", "I lost the thread once.")
                    .type("after-0", "40")
                    .press("Next time");
            tab.press("Put it away").sees("Almost. It is all saved, but not put away yet.");
            tab.type("cue-0", "I lose the thread")
                    .type("act-0", "say so and draw the boxes")
                    .type("lesson", "Say so, then draw.")
                    .choose("check_LESSON", "DONE")
                    .choose("check_MESSAGES", "ASIDE")
                    .choose("check_PEOPLE", "DONE")
                    .choose("check_PLANS", "DONE")
                    .press("Put it away");
            tab.sees("Put away on").sees("Say so, then draw.").doesNotSee("hot keys");

            tab.open("/").sees("put away today");
            tab.open("/reflect").follow("Northwind").unfold("Open it again");
            tab.type("whats_new", "They wrote back.").press("Open it");
            tab.sees("She asked about hot keys.").press("Fold it away again");
            tab.sees("opened once since").doesNotSee("hot keys");

            export(tab);
            tab.open("/account/erasing").type("word", "erase");
            tab.press("Erase everything");
            tab.page().navigate("http://localhost:" + world.port() + "/interviews");
            tab.sees("You are signed out");
        }
    }

    @Test
    void theWholeOfALogIsTypedByKeyboardAlone() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            tab.open("/interviews/new");
            var page = tab.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#company")).isFocused();
            page.keyboard().type("Northwind");
            page.keyboard().press("Tab");
            page.keyboard().type("backend engineer");
            page.locator("#starts").fill("2026-11-16T10:00");
            page.locator("#role").focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/forecast"));
            tab.sees("Before anything else");
        }
    }

    @Test
    void whatIsTypedIsSavedOnEveryPauseAndGoneOnWithAtTheSameSentence() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            toTheFirstMoment(tab);
            tab.page().locator("#said").click();
            tab.page().keyboard().type("Hash on customer id. Then");
            assertThat(tab.page().locator("[data-saved]")).containsText("Saved on this computer");

            var later = tab.another();
            later.open("/reflect").follow("Northwind");
            assertThat(later.page().locator("#said")).hasValue("Hash on customer id. Then");
            assertThat(later.page().locator("#said")).isFocused();
            later.page().keyboard().type(" I got lost.");
            assertThat(later.page().locator("#said"))
                    .hasValue("Hash on customer id. Then I got lost.");
        }
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        try (var world = World.in(folder).open();
                var first = Tab.signedIn(world, Setting.DESKTOP)) {
            toTheFirstMoment(first);
            first.type("said", "The first words.");
            assertThat(first.page().locator("[data-saved]")).containsText("Saved on this computer");
            var second = first.another();
            second.open("/reflect").follow("Northwind");

            second.type("said", "Words of the second window.");
            assertThat(second.page().locator("[data-saved]"))
                    .containsText("Saved on this computer");
            first.type("said", "Words of the first window.");
            assertThat(first.page().locator(".conflict")).isVisible();
            first.sees("Words of the second window.");
            assertThat(first.page().locator("#said")).hasValue("Words of the first window.");

            first.press("Keep mine");
            first.page().reload();
            assertThat(first.page().locator("#said")).hasValue("Words of the first window.");
        }
    }

    private static void log(Tab tab) {
        tab.follow("Log an interview");
        tab.press("Log it").sees("3 things to mend");
        tab.type("company", "Northwind")
                .type("role", "backend engineer")
                .type("starts", "2026-11-16T10:00")
                .press("Log it");
        tab.sees("Before anything else");
    }

    private static void toTheFirstMoment(Tab tab) {
        tab.open("/interviews/new");
        tab.type("company", "Northwind")
                .type("role", "backend engineer")
                .type("starts", "2026-11-16T10:00")
                .press("Log it");
        tab.type("next_step", "31").choose("sadness", "7").press("Lock it");
        tab.press("Write it down");
    }

    private static void export(Tab tab) {
        tab.open("/account/export");
        var download =
                tab.page()
                        .waitForDownload(
                                () -> tab.page().locator("a[href$='export.json']").first().click());
        org.assertj.core.api.Assertions.assertThat(download.path())
                .content()
                .contains("Say so, then draw.");
    }
}
