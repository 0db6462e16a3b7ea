package onward.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/// The stops of the tour in the documents, from the forecast to looking back. Each is one picture.
final class Tour {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 680;

    /// One stop: its picture, where it begins, the links to follow from there, and what is on top.
    private record Stop(String picture, String path, List<String> links, String top) {}

    private static final List<Stop> STOPS =
            List.of(
                    new Stop(
                            "tour-1-forecast",
                            "/interviews",
                            List.of("Paper Lantern", "Make the forecast"),
                            "main"),
                    new Stop("tour-2-reflect", "/reflect", List.of("Northwind"), "main"),
                    new Stop("tour-3-put-away", "/reflect", List.of("Contoso Mills"), "main"),
                    new Stop("tour-4-thank", "/thank", List.of("Dana Okafor"), "main"),
                    new Stop("tour-5-guard", "/guard/audit", List.of(), "main"),
                    new Stop("tour-6-replay", "/replay/questions", List.of("conflict"), "main"),
                    new Stop("tour-7-bridge", "/bridge", List.of("Dana Okafor"), "main"),
                    new Stop("tour-8-story", "/story", List.of(), "main"));

    private Tour() {}

    /// Goes through it and takes the pictures.
    ///
    /// @return their files
    static List<String> through(Tab tab, Path pictures) {
        tab.page().setViewportSize(WIDTH, HEIGHT);
        return STOPS.stream().map(stop -> take(tab, stop, pictures)).toList();
    }

    private static String take(Tab tab, Stop stop, Path pictures) {
        var page = tab.glance(stop.path()).page();
        for (var name : stop.links()) {
            var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
            tab.glance(link.first().getAttribute("href"));
        }
        page.locator(stop.top()).first().evaluate("top => top.scrollIntoView()");
        var file = stop.picture() + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(file)));
        return file;
    }
}
