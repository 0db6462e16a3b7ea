package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import onward.House;
import picocli.CommandLine.Command;

/// Serves a throw-away store and visits it, so that Java can note what a start needs and keep it in
/// a cache for the next one.
@Command(
        name = "prepare",
        hidden = true,
        description =
                "Walks through the program once, so that Java can start it faster. The launcher calls it.",
        footer = "  ./onward prepare")
final class PrepareCommand implements Callable<Integer> {

    private static final Duration MOST = Duration.ofSeconds(60);
    private static final int ROUNDS = 8;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/interviews",
                    "/interviews/new",
                    "/reflect",
                    "/bridge",
                    "/account",
                    "/help");

    /// `href="/web/onward.css?v=m3x1"`, `src="/web/js/start.js?v=m3x1"`
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/web/[^\"]+)\"");

    @Override
    public Integer call() throws IOException {
        giveUpIn(MOST);
        try (var stop = Stop.onSignal();
                var folder = TemporaryFolder.make()) {
            // read as it will be typed: the cache holds what that takes, too
            var typed = new String[] {"serve", "--port", "0", "--data", folder.path().toString()};
            var opening = QuickServe.read(typed).orElseThrow().opening();
            return new Serving(new PrintStream(PrintStream.nullOutputStream()), stop)
                    .serve(
                            opening,
                            House::furnish,
                            link -> {
                                visit(URI.create(link));
                                stop.wish();
                            });
        }
    }

    private static void visit(URI link) {
        try (var browser = HttpClient.newHttpClient()) {
            var cookie =
                    browser.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString())
                            .headers()
                            .firstValue("Set-Cookie")
                            .map(value -> value.substring(0, value.indexOf(';')))
                            .orElse("");
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    var html = fetch(browser, link.resolve(page), cookie);
                    var assets = ASSET.matcher(html);
                    while (round == 0 && assets.find()) {
                        fetch(browser, link.resolve(assets.group(1)), cookie);
                    }
                }
            }
        } catch (IOException unanswered) {
            return; // only the next start's speed is lost
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fetch(HttpClient browser, URI page, String cookie)
            throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(page).header("Cookie", cookie).build();
        return browser.send(asked, BodyHandlers.ofString()).body();
    }

    private static void giveUpIn(Duration most) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(most);
                        Runtime.getRuntime().halt(Exits.UNAVAILABLE);
                    } catch (InterruptedException done) {
                        Thread.currentThread().interrupt();
                    }
                });
    }
}
