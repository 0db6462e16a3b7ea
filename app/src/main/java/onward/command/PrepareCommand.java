package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import onward.House;
import onward.kernel.Clock;
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

    private static final Duration MOST = Duration.ofMinutes(2);

    /// Enough that Java knows what its compiler is to make of the pages, and does it from the
    /// start.
    private static final int PAGES = 600;

    private static final Duration ENOUGH = Duration.ofSeconds(45);

    /// `href="/web/onward.css?v=m3x1"`, `src="/web/js/start.js?v=m3x1"`, `href="/reflect"`; not
    /// `href="/account/export"`, which is a file, nor `href="#main"`
    private static final Pattern LINK =
            Pattern.compile("(?:href|src)=\"(/(?!account/export)[^\"#]*)");

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
        try {
            var opened = connect(link, "");
            var cookie = opened.getHeaderField("Set-Cookie");
            var key = cookie == null ? "" : cookie.substring(0, cookie.indexOf(';'));
            var pages = pages(link, key);
            var clock = Clock.system();
            var until = clock.now().plus(ENOUGH);
            for (var at = 0; at < PAGES && clock.now().isBefore(until); at++) {
                fetch(pages.get(at % pages.size()), key);
            }
        } catch (IOException unanswered) {
            return; // only the next start's speed is lost
        }
    }

    /// Everything that one comes to by following links, what pages load included; each is fetched
    /// once on the way.
    ///
    /// @return the pages alone
    private static List<URI> pages(URI link, String cookie) throws IOException {
        var met = new LinkedHashSet<>(List.of("/"));
        var waiting = new ArrayDeque<>(met);
        var pages = new ArrayList<URI>();
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var text = fetch(link.resolve(address), cookie);
            if (!address.startsWith("/web/")) {
                pages.add(link.resolve(address));
                LINK.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .filter(met::add)
                        .forEach(waiting::add);
            }
        }
        return pages;
    }

    private static String fetch(URI page, String cookie) throws IOException {
        var asked = connect(page, cookie);
        if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
            return "";
        }
        try (var in = asked.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// By the JDK's old client: what the new one brings along would fill the cache, and with it the
    /// memory of every start.
    private static HttpURLConnection connect(URI page, String cookie) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Cookie", cookie);
        return connection;
    }

    private static void giveUpIn(Duration most) {
        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> Runtime.getRuntime().halt(Exits.UNAVAILABLE));
    }
}
