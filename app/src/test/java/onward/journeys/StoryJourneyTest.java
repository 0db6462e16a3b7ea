package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A bad interview is told twice, the good side becomes an answer, and the search is looked back
/// upon.
class StoryJourneyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"PHONE", "WITHOUT_SCRIPTS"})
    void aBadInterviewIsToldTwiceAndCarriedOn(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/").sees("Walked out of a bad one?").sees("Five small steps");
            tab.open("/story").sees("Nothing to look back on yet");
            written(world);
            find(tab, setting, "rebal lost");
            tab.open("/story").follow("Told twice").sees("Written down, not told yet");
            tab.press("Tell Northwind, backend engineer twice");
            tab.sees("Northwind, told twice").sees("I lost the thread on rebalancing");
            tab.page().locator("summary:has-text('Change the words')").nth(1).click();
            tab.type("body_good", "I lost the thread [1]. By Friday I had built one.");
            tab.press("Carry this one: As a success");
            tab.sees("Saved, and not chosen yet").sees("By Friday I had built one.");
            tab.type("body_good", "I lost the thread [1]. By Friday I had built one [since].");
            tab.press("Carry this one: As a success").sees("As an answer");
            tab.type("situation", "A panel.").type("task", "They asked about shards.");
            tab.type("action", "I lost the thread, and said so.").type("result", "I built one.");
            tab.press("Make it my answer").sees("Due for rehearsal today");

            tab.open("/story").sees("your answer to").sees("What you expected, and what came");
            tab.follow("The way so far").unfold("Show as table").sees("Went on");
            tab.open("/story/report").sees("The search so far").sees("Told twice");
            tab.page().locator("input[value=TOLD]").uncheck();
            tab.press("Show it so");
            tab.page().locator(".report").getByText("Northwind, told twice").waitFor(hidden());
            tab.follow("See the list").sees("Northwind").sees("still open");
        }
    }

    /// As somebody types, or by the button where there are no scripts.
    private static void find(Tab tab, Setting setting, String words) {
        tab.open("/search").type("q", words);
        if (!setting.hasScripts()) {
            tab.press("Look");
        }
        tab.page().locator("#told").getByText("1 found.").waitFor();
        assertThat(tab.follow("rebalancing").path()).startsWith("/reflect/");
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void written(World world) {
        var guest = world.guest();
        var id = Uuid7.at(world.clock().now());
        guest.post(
                "/interviews",
                Map.of(
                        "id", id,
                        "version", "0",
                        "company", "Northwind",
                        "role", "backend engineer",
                        "starts", "2026-11-16T10:00",
                        "zone", "Europe/Berlin"));
        guest.post("/interviews/" + id + "/forecast", Map.of("next_step", "31", "sadness", "7"));
        var writeUp = guest.post("/reflect", Map.of("interview", id)).location();
        guest.post(
                writeUp + "/moments/" + Uuid7.at(world.clock().now()),
                Map.of(
                        "version", "0",
                        "asked", "How would you shard it?",
                        "said", "I lost the thread on rebalancing.",
                        "landed", "Dana wrote something down.",
                        "went", "2"));
    }
}
