package onward.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import onward.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page loads beside itself.
class AssetsTest {

    // "<script src="/web/htmx.min.js?v=m3x1" defer>"
    private static final Pattern LOADED =
            Pattern.compile("(?:<script[^>]* src|<link rel=\"stylesheet\" href)=\"([^\"]+)\"");

    // "import { within } from './within.js?v=m3x1';"
    private static final Pattern IMPORTED = Pattern.compile("import .* from '\\./([^']+)'");

    @Test
    void aStyleOrScriptIsAskedForOnceAndKeptForGood(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var page = LOADED.matcher(guest.get("/help").body());
            var open = new ArrayDeque<>(page.results().map(found -> found.group(1)).toList());
            var seen = new HashSet<String>(open);
            while (!open.isEmpty()) {
                var asset = open.remove();
                var answer = guest.get(asset);
                assertThat(answer.status()).as(asset).isEqualTo(200);
                assertThat(answer.headers().get("cache-control")).as(asset).contains("immutable");
                IMPORTED.matcher(answer.body())
                        .results()
                        .map(found -> "/web/js/" + found.group(1))
                        .filter(seen::add)
                        .forEach(open::add);
            }
            for (var name : List.of("onward.css", "htmx.min.js", "js/start.js", "js/within.js")) {
                assertThat(seen).anyMatch(asset -> asset.startsWith("/web/" + name + "?v="));
            }
        }
    }
}
