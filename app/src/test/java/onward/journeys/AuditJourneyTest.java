package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import onward.World;
import onward.guard.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exports are dropped, read, and worked through; the next export shows what came of it.
class AuditJourneyTest {

    private static final String DROPPED =
            """
            (packed) => {
              const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
              const drop = new DataTransfer();
              drop.items.add(new File([bytes], 'x.zip', { type: 'application/zip' }));
              return drop;
            }
            """;

    @TempDir private Path folder;

    private static Posts posts() {
        return new Posts()
                .tweet(12, "2024-03-14", "Two. " + Posts.RANT)
                .tweet(13, "2025-03-14", "Three. " + Posts.RANT)
                .tweet(14, "2025-04-14", "A lovely morning by the sea");
    }

    private static byte[] first() {
        return posts().tweet(11, "2023-03-14", "One. " + Posts.RANT).x();
    }

    private static byte[] second() {
        return posts().tweet(15, "2025-05-14", "Five. " + Posts.RANT).x();
    }

    @Test
    void whatIsDroppedIsReadWhileOneWatchesWorkedByKeyboardAndComparedWithTheNext() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            tab.open("/guard/audit").sees("Nothing was read yet").sees("What this cannot know");
            drop(tab.page(), first());
            tab.inspected().sees("4 posts").follow("See the list").sees("To look at 3");
            var page = tab.page();
            worked(page);
            opened(page);
            world.clock().turn(Duration.ofDays(1));
            page.reload();
            drop(page, second());
            tab.sees("Since the export before").sees("1 are gone. 1 are new.");
            page.navigate(page.url().replaceAll("/guard/.*", "/guard/audit"));
            assertThat(page.locator("[data-trace]").first()).containsText("New");
            assertThat(page.locator(".tabs")).containsText("Gone 1");
        }
    }

    private static void drop(Page page, byte[] export) {
        var dropped = page.evaluateHandle(DROPPED, Base64.getEncoder().encodeToString(export));
        page.locator("[data-drop]").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        assertThat(page).hasURL(Pattern.compile(".*/guard/audits/.*"));
        assertThat(page.locator("#read")).containsText("Read to the end");
    }

    private static void worked(Page page) {
        var posts = page.locator("[data-trace]");
        assertThat(posts).hasCount(3);
        var keys = page.keyboard();
        keys.press("j");
        assertThat(posts.first()).isFocused();
        keys.press("j");
        assertThat(posts.nth(1)).isFocused();
        keys.press("k");
        assertThat(posts.first()).isFocused();
        keys.press("?");
        assertThat(page.locator("dialog")).isVisible();
        keys.press("Escape");
        keys.press("e");
        assertThat(posts).hasCount(2);
        assertThat(posts.first()).isFocused();
        assertThat(page.locator(".banner")).containsText("Kept where it is.");
        keys.press("x");
        assertThat(posts).hasCount(1);
        assertThat(posts.first()).isFocused();
        keys.press("u");
        assertThat(posts).hasCount(2);
    }

    /// The network itself is not asked: a page of the test's own stands in its place.
    private static void opened(Page page) {
        page.context()
                .route(
                        "https://x.com/**",
                        route -> route.fulfill(new FulfillOptions().setBody("a post to delete")));
        // after Undo the page came anew, and a key does nothing before its scripts are there
        page.waitForSelector("html.js");
        page.locator("[data-trace]").first().focus();
        var opened = page.waitForPopup(() -> page.keyboard().press("d"));
        assertThat(opened).hasURL(Pattern.compile("https://x.com/mara/status/1[123]"));
        assertThat(opened.locator("body")).containsText("a post to delete");
        org.assertj.core.api.Assertions.assertThat(opened.evaluate("window.opener")).isNull();
        opened.close();
        assertThat(page.locator("[data-worklist]")).isVisible();
    }

    @Test
    void withoutScriptsTheFormDoesTheSame() {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, Setting.WITHOUT_SCRIPTS)) {
            tab.open("/guard/audit").press("Read them").sees("Choose the files first");
            tab.page()
                    .locator("#exports")
                    .setInputFiles(new FilePayload("x.zip", "application/zip", first()));
            tab.press("Read them");
            world.afterReading();
            tab.open(tab.path()).sees("Read to the end").sees("4 posts");
            tab.follow("See the list").sees("To look at 3").sees("Complains about work");
            tab.press("Done").sees("The next export shows whether it is gone.");
            tab.sees("To look at 2").press("Undo").sees("To look at 3");
            tab.unfold("with a note").page().locator("[name=note]").first().fill("It was fair.");
            tab.press("Keep it").sees("Kept where it is.").sees("Kept 1");
            tab.open("/guard/audit?standing=kept").sees("It was fair.").press("Put it back");
            tab.open("/guard/audit").sees("To look at 3");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DARK"})
    void everyPageIsCleanOnAPhoneAndInTheDark(Setting setting) {
        try (var world = World.in(folder).open();
                var tab = Tab.signedIn(world, setting)) {
            tab.open("/guard/audit");
            var sent = world.guest().upload("/guard/audits", "exports", Map.of("x.zip", first()));
            world.afterReading();
            tab.open(sent.location()).sees("Read to the end");
            tab.open("/guard/audit").sees("To look at 3").unfold("Narrow it down");
            tab.unfold("Show as table").inspected();
            tab.press("Keep it").sees("Kept where it is.");
            tab.open("/guard").sees("2 to look at");
        }
    }
}
