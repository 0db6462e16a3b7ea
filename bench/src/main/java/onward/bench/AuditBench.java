package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A made export, dropped on the running program: read, judged and kept, beside merely unpacking it
/// and walking through; then the pages of the list that came of it. Half of the made posts are
/// flagged, far more than anybody's own.
@Command(
        name = "audit",
        description =
                "Audit a made export, beside bare unpacking; then turn the pages of the list.",
        mixinStandardHelpOptions = true)
final class AuditBench implements Callable<Integer> {

    private static final double MOST_TIMES_BARE = 2;
    private static final double MOST_SECONDS_TO_FIRST = 2;
    private static final double MOST_MILLIS_A_PAGE = 40;
    private static final double P99 = 0.99;
    private static final String HEAP = "-Xmx512m";
    private static final String BOUNDARY = "----an-export";
    private static final List<String> PAGES =
            List.of(
                    "/guard/audit",
                    "/guard/audit?page=2",
                    "/guard/audit?page=1000",
                    "/guard/audit?label=hostile",
                    "/guard/audit?label=sexual&page=3",
                    "/guard/audit?year=2013&network=x",
                    "/guard/audit?standing=kept");

    @Option(names = "--posts", description = "Tweets of the export.")
    private int posts = 1_000_000;

    @Option(names = "--pages", description = "How many pages are asked for.")
    private int pages = 700;

    @Option(names = "--seed", description = "The same seed makes the same export.")
    private long seed = 20261123;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var verdicts = new Verdicts();
        try (var scratch = Scratch.make()) {
            say("Before: %s", Machine.load());
            var file = MadeExport.x(scratch.folder(), posts, seed);
            say("x: %,d posts, %.1f MB packed", posts, Files.size(file) / 1e6);
            var bare = ArchiveBench.run("bare-x", file).getFirst().seconds();
            say("  bare: %.2f s", bare);
            try (var program = Program.byLauncher(scratch.folder().resolve("data"), HEAP);
                    var wire = program.connect()) {
                var seconds = audit(program, wire, file, verdicts);
                say("  audit: %.2f s, %,.0f posts a second", seconds, posts / seconds);
                verdicts.hold("audit beside bare", seconds / bare, " times", MOST_TIMES_BARE);
                turnPages(program, wire, verdicts);
            }
            say("After: %s", Machine.load());
        }
        return verdicts.status();
    }

    private static double audit(Program program, Wire wire, Path file, Verdicts verdicts)
            throws IOException, InterruptedException {
        wire.get("/guard/audit", program.cookie());
        var began = System.nanoTime();
        var path = drop(program, file);
        var first = 0.0;
        while (true) {
            var text = wire.get(path, program.cookie()).text();
            if (first == 0 && text.contains("class=\"quote\"")) {
                first = (System.nanoTime() - began) / 1e9;
            }
            if (!text.contains("id=\"reading\"")) {
                verdicts.hold("first finding on the page", first, " s", MOST_SECONDS_TO_FIRST);
                return (System.nanoTime() - began) / 1e9;
            }
            Thread.sleep(100);
        }
    }

    private static String drop(Program program, Path file)
            throws IOException, InterruptedException {
        var before =
                "--%s\r\nContent-Disposition: form-data; name=\"exports\"; filename=\"x.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                        .formatted(BOUNDARY);
        var cookie = program.cookie().split(": ", 2);
        try (var browser = HttpClient.newHttpClient()) {
            var sent =
                    browser.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:"
                                                            + program.port()
                                                            + "/guard/audits"))
                                    .header(cookie[0], cookie[1])
                                    .header(
                                            "Content-Type",
                                            "multipart/form-data; boundary=" + BOUNDARY)
                                    .POST(
                                            BodyPublishers.concat(
                                                    BodyPublishers.ofString(before),
                                                    BodyPublishers.ofFile(file),
                                                    BodyPublishers.ofString(
                                                            "\r\n--" + BOUNDARY + "--\r\n")))
                                    .build(),
                            BodyHandlers.discarding());
            return sent.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new IOException("refused: " + sent.statusCode()));
        }
    }

    private void turnPages(Program program, Wire wire, Verdicts verdicts) throws IOException {
        for (var page : PAGES) {
            wire.get(page, program.cookie()); // warms up
        }
        var millis = new ArrayList<Double>();
        for (var turned = 0; turned < pages; turned++) {
            var began = System.nanoTime();
            var reply = wire.get(PAGES.get(turned % PAGES.size()), program.cookie());
            if (reply.status() != 200) {
                throw new IOException("a page was refused: " + reply.status());
            }
            millis.add((System.nanoTime() - began) / 1e6);
        }
        var figures = Figures.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
        say("  a page of the list: median %.1f ms", figures.median());
        verdicts.hold("a page of the list, p99", figures.quantile(P99), " ms", MOST_MILLIS_A_PAGE);
    }
}
