package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.Corpora;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of the documents from the invented job search, and looks at every page of it
/// as axe does. They go to `target/pictures`, or to the folder that `-Donward.pictures` names.
class PicturesTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("onward.pictures", "target/pictures"));

    @TempDir private Path folder;

    @Test
    void everyPageHasLifeInTheDemoInTheDark() {
        var setting = Setting.DARK;
        try (var world = World.in(folder).furnished().open();
                var tab = Tab.signedIn(world, setting)) {
            take(tab.open("/"), setting, "now");
            take(tab.open("/interviews"), setting, "interviews");
            take(tab.open("/interviews/ended"), setting, "ended");
            take(tab.open("/interviews").follow("Northwind"), setting, "interview");
            take(tab.open("/interviews").follow("Paper Lantern"), setting, "unforecast");
            take(tab.follow("Make the forecast"), setting, "forecast");
            take(tab.open("/interviews/new"), setting, "log");
            take(tab.open("/reflect"), setting, "reflect");
            take(tab.follow("Northwind"), setting, "moment");
            take(tab.follow("Went well, did not"), setting, "points");
            take(tab.follow("What stings"), setting, "thoughts");
            take(tab.follow("Next time, then put away"), setting, "putting-away");
            take(tab.open("/reflect").follow("Contoso Mills"), setting, "put-away");
            take(tab.open("/thank"), setting, "thank");
            take(tab.follow("Dana Okafor"), setting, "note");
            take(tab.press("Go on to send it"), setting, "sending");
            take(tab.open("/thank/mail"), setting, "mail");
            take(tab.open("/bridge"), setting, "bridge");
            take(tab.open("/bridge").follow("Dana Okafor"), setting, "person");
            take(tab.open("/bridge/new"), setting, "somebody-new");
            take(tab.open("/story"), setting, "story");
            take(tab.open("/story/way"), setting, "way");
            take(tab.open("/story/slices").follow("Fjordware"), setting, "telling");
            take(tab.open("/story/report"), setting, "report");
            take(tab.open("/story/evidence"), setting, "evidence");
            tab.open("/search").type("q", "shard").page().locator(".hits").waitFor();
            take(tab.inspected(), setting, "search");
            take(tab.open("/account"), setting, "account");
            take(tab.open("/account/export"), setting, "export");
            take(tab.open("/account/erasing"), setting, "erasing");
            take(tab.open("/help"), setting, "help");
            take(tab.open("/help/now"), setting, "help-now");
        }
    }

    /// The journeys look at the pages in the light, on a desktop and on a phone.
    @Test
    void theFirstPageAndTheTourAreThePicturesOfTheDocuments() throws IOException {
        try (var world = World.in(folder).furnished().open();
                var tab = Tab.signedIn(world, Setting.DESKTOP)) {
            take(tab.open("/"), Setting.DESKTOP, "now");
            var taken = Tour.through(tab, PICTURES);
            var told = Files.readString(Corpora.repository().resolve("docs/tour.md"));
            assertThat(taken)
                    .allSatisfy(picture -> assertThat(told).contains("(pictures/" + picture + ")"))
                    .hasSize(told.split("!\\[", -1).length - 1);
        }
    }

    private static void take(Tab tab, Setting setting, String name) {
        var file = name + "-" + setting.name().toLowerCase(java.util.Locale.ROOT) + ".png";
        tab.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(PICTURES.resolve(file))
                                .setFullPage(setting != Setting.DESKTOP || !name.equals("now")));
    }
}
