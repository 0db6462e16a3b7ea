package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import onward.Evening;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The lens in a real browser: it marks after the pause, moves no line, and asks only once.
class LensJourneyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(value = Setting.class, names = "WITHOUT_SCRIPTS", mode = EnumSource.Mode.EXCLUDE)
    void aSentenceIsMarkedWhileWritingAnsweredAndTakenAlong(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            var page = opened(world, tab);
            var marks = page.locator("#said + [data-marks] mark");
            var before = page.locator("#landed").boundingBox();
            page.locator("#said").fill("Hash on the id. I always freeze at the board.");
            assertThat(page.locator(".lens h3")).hasText("Overgeneralising");
            assertThat(marks).hasText("I always freeze at the board.");
            assertThat(page.locator("#said")).isFocused();
            org.assertj.core.api.Assertions.assertThat(page.locator("#landed").boundingBox().y)
                    .isEqualTo(before.y);

            page.locator("#landed").fill("She must have thought I was faking it.");
            assertThat(page.locator(".lens")).hasCount(2);
            answer(page.locator(".lens").first(), "It is true");
            assertThat(page.locator(".lens")).hasCount(1);
            assertThat(page.locator(".lens h3")).hasText("Mind reading");
            assertThat(marks).hasCount(0);

            tab.press("Take it to “What stings”").sees("The thought that stings");
            assertThat(page.locator("#sting-1")).hasValue("She must have thought I was faking it.");
            assertThat(page.locator("#fairer-1"))
                    .hasValue(
                            "I do not know what she thought; I can go by what was said and done.");
        }
    }

    @Test
    void withoutScriptsItAsksWhenThePageIsOpened() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.WITHOUT_SCRIPTS)) {
            var page = opened(world, tab);
            var address = page.url();
            tab.type("said", "I always freeze at the board.").press("Add a moment");
            page.navigate(address);
            tab.sees("Overgeneralising").sees("This time I froze at the board.");
            tab.press("None fits").doesNotSee("Overgeneralising");
            assertThat(page.locator("#said")).hasValue("I always freeze at the board.");
        }
    }

    private static Page opened(World world, Tab tab) {
        var evening = new Evening(world, world.guest(), field -> "My " + field).written();
        tab.open(evening.sheet("moments/" + evening.ids().get("moment")));
        return tab.page();
    }

    private static void answer(Locator remark, String label) {
        remark.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)).click();
    }
}
