package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onward.platform.web.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer finds before anything is written: each page says what it will show, and offers
/// one thing to do. The addresses come from the router, so a page that is added is asked, too.
class EmptyPagesTest {

    /// Somewhere to type, to choose or to read: none of these waits for anything.
    private static final Set<String> NEVER_EMPTY =
            Set.of(
                    "/account",
                    "/account/erasing",
                    "/account/export",
                    "/bridge/import",
                    "/bridge/new",
                    "/calendar",
                    "/guard",
                    "/guard/draft",
                    "/guard/vents/new",
                    "/help",
                    "/help/now",
                    "/interviews/invitation",
                    "/interviews/new",
                    "/replay/exchange",
                    "/search",
                    "/thank/mail");

    // "<section class="empty"><h2>Nobody yet</h2>…</section>"
    private static final Pattern TEACHING =
            Pattern.compile("(?s)<section class=\"(?:empty|welcome)\">(.*?)</section>");

    // "href="/interviews/new""
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Test
    void everyPageTeachesANewcomerAndOffersOneThingToDo(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var pages = pages(world, guest);
            assertThat(pages).containsAll(NEVER_EMPTY).hasSizeGreaterThan(30);
            for (var page : pages) {
                var body = guest.get(page).body();
                if (!NEVER_EMPTY.contains(page)) {
                    assertThat(teaches(body)).as("%s teaches", page).isTrue();
                    assertThat(links(body))
                            .as("what %s offers", page)
                            .allMatch(link -> guest.get(link).status() == 200);
                }
            }
            assertThat(guest.get("/replay/rehearsal").location()).startsWith("/replay");
        }
    }

    @Test
    void aPageThatIsBareIsFound() {
        var heading = "<section class=\"empty\"><h2>Nothing here</h2>";
        assertThat(teaches("<h1>Interviews</h1><ul class=\"list\"></ul>")).isFalse();
        assertThat(teaches(heading + "<p>Some day.</p></section><a href=\"/x\">x</a>")).isFalse();
        assertThat(teaches(heading + "<a href=\"/x\">x</a></section>")).isFalse();
        assertThat(teaches(heading + "<p>Log it.</p><a href=\"/x\">x</a></section>")).isTrue();
    }

    private static List<String> pages(World world, Guest guest) {
        return world.routes().all().stream()
                .filter(route -> route.method() == Route.Method.GET)
                .map(Route::path)
                .filter(path -> !path.contains("{"))
                .filter(path -> isPage(guest.get(path)))
                .toList();
    }

    private static boolean isPage(Guest.Reply reply) {
        return reply.status() == 200
                && reply.headers().getOrDefault("content-type", "").startsWith("text/html")
                && !reply.headers().containsKey("content-disposition");
    }

    private static boolean teaches(String body) {
        return TEACHING.matcher(body)
                .results()
                .map(found -> found.group(1))
                .anyMatch(words ->
                        words.matches("(?s).*<h[12]>.*")
                                && words.contains("<p")
                                && words.matches("(?s).*<(?:a|form) .*"));
    }

    private static List<String> links(String body) {
        return TEACHING.matcher(body)
                .results()
                .flatMap(found -> LINK.matcher(found.group(1)).results())
                .map(link -> link.group(1))
                .toList();
    }
}
