package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import onward.World;
import onward.guard.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exports are dropped, read, and worked through.
class AuditJourneyTest {

    @TempDir private Path folder;

    private static byte[] export() {
        return new Posts()
                .tweet(11, "2023-03-14", "One. " + Posts.RANT)
                .tweet(12, "2024-03-14", "Two. " + Posts.RANT)
                .tweet(13, "2025-03-14", "Three. " + Posts.RANT)
                .tweet(14, "2025-04-14", "A lovely morning by the sea")
                .x();
    }

    @ParameterizedTest
    @EnumSource
    void exportsAreChosenReadAndWorkedThrough(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/guard/audit").sees("Nothing was read yet").sees("What this cannot know");
            tab.page()
                    .locator("#exports")
                    .setInputFiles(new FilePayload("x.zip", "application/zip", export()));
            tab.press("Read them");
            world.afterReading();
            tab.open(tab.path()).sees("Read to the end").sees("4 posts");
            tab.follow("See the list").sees("To look at 3").sees("Complains about work");
            tab.press("Done")
                    .sees("Done. The next export shows whether it is gone.")
                    .sees("To look at 2");
            tab.press("Undo").sees("To look at 3");
            tab.press("Keep it").sees("Kept where it is.").sees("Kept 1");
            tab.open("/guard/audit?standing=kept").press("Put it back");
            tab.open("/guard/audit").sees("To look at 3");
        }
    }

    @Test
    void aFileThatIsDroppedIsReadWhileOneWatches() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            var page = tab.open("/guard/audit").page();
            var dropped =
                    page.evaluateHandle(
                            """
                            (packed) => {
                              const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
                              const drop = new DataTransfer();
                              drop.items.add(new File([bytes], 'x.zip', { type: 'application/zip' }));
                              return drop;
                            }
                            """,
                            Base64.getEncoder().encodeToString(export()));
            page.locator("[data-drop]").dispatchEvent("drop", Map.of("dataTransfer", dropped));
            assertThat(page).hasURL(Pattern.compile(".*/guard/audits/.*"));
            assertThat(page.locator("#read")).containsText("Read to the end");
            tab.inspected();
        }
    }

    @Test
    void theWholeListIsWorkedByKeyboard() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            world.guest().upload("/guard/audits", "exports", Map.of("x.zip", export()));
            world.afterReading();
            var page = tab.open("/guard/audit").page();
            var posts = page.locator("[data-trace]");
            assertThat(posts).hasCount(3);
            page.keyboard().press("j");
            assertThat(posts.first()).isFocused();
            page.keyboard().press("j");
            assertThat(posts.nth(1)).isFocused();
            page.keyboard().press("k");
            assertThat(posts.first()).isFocused();
            page.keyboard().press("?");
            assertThat(page.locator("dialog")).isVisible();
            page.keyboard().press("Escape");
            page.keyboard().press("e");
            assertThat(posts).hasCount(2);
            assertThat(posts.first()).isFocused();
            page.keyboard().press("x");
            assertThat(posts).hasCount(1);
            assertThat(posts.first()).isFocused();
            page.keyboard().press("u");
            assertThat(posts).hasCount(2);
            opens(page, posts.first());
        }
    }

    private static void opens(Page page, Locator post) {
        var link = post.locator("[data-key=d]");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(link).hasAttribute("href", Pattern.compile("https://x.com/mara/status/1[123]"));
        assertThat(page.locator("[data-worklist]")).isVisible();
    }
}
