package onward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Evening;
import onward.Guest;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each list that grows is turned page by page: with scripts in place, without them as a link.
class PagingJourneyTest {

    private static final int A_SHELF = 20;
    private static final int A_LIST = 50;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"PHONE", "WITHOUT_SCRIPTS"})
    void theListsAreTurnedToTheirSecondPageAndBack(Setting setting) {
        try (var world = World.in(folder).open()) {
            fill(world);
            try (var tab = Tab.signedIn(world, setting)) {
                for (var list : new String[] {"/interviews", "/reflect", "/bridge"}) {
                    turn(tab, setting, list);
                }
            }
        }
    }

    private static void turn(Tab tab, Setting setting, String list) {
        var page = tab.open(list).sees("Page 1").page();
        var pages = page.locator("nav.pages");
        var rows = page.locator("//nav[@class='pages']/preceding-sibling::ul[1]/li");
        assertThat(rows).hasCount(list.equals("/reflect") ? A_SHELF : A_LIST);
        if (setting.hasScripts()) {
            page.evaluate("window.onwardStays = true");
        }
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Older")).click();
        assertThat(pages).containsText("Page 2");
        assertThat(page).hasURL(Pattern.compile(".*" + list + "\\?page=2"));
        assertThat(rows).hasCount(1);
        if (setting.hasScripts()) {
            org.assertj.core.api.Assertions.assertThat(page.evaluate("window.onwardStays"))
                    .as("the page is not loaded anew")
                    .isEqualTo(true);
        }
        tab.inspected();
        page.goBack();
        assertThat(pages).containsText("Page 1");
        page.goForward();
        assertThat(pages).containsText("Page 2");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Newer")).click();
        assertThat(pages).containsText("Page 1");
        assertThat(rows).hasCount(list.equals("/reflect") ? A_SHELF : A_LIST);
        tab.inspected();
    }

    /// One more than a page of each.
    private static void fill(World world) {
        var guest = world.guest();
        for (var evening = 0; evening <= A_SHELF; evening++) {
            var number = evening;
            new Evening(world, guest, field -> field + " " + number).spent();
        }
        for (var interview = 0; interview <= A_LIST; interview++) {
            log(world, guest, "role " + interview);
        }
        while (world.bridging().count(world.owner()) <= A_LIST) {
            world.dana();
        }
    }

    private static void log(World world, Guest guest, String role) {
        guest.post(
                "/interviews",
                Map.of(
                        "id", Uuid7.at(world.clock().now()),
                        "company", "Northwind",
                        "role", role,
                        "starts", "2026-11-16T10:00",
                        "zone", "Europe/Berlin"));
    }
}
