package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A made export, dropped on the running program: read, judged and kept, beside merely unpacking it
/// and walking through; the heap from small to large; the pages of the list that came of it; and
/// the answers to a draft.
@Command(
        name = "audit",
        description =
                "Audit a made export, beside bare unpacking; then its list, and the draft check.",
        mixinStandardHelpOptions = true)
final class AuditBench implements Callable<Integer> {

    private static final double MOST_TIMES_BARE = 2;
    private static final double MOST_MICROS_A_POST = 30;
    private static final double MOST_SECONDS_TO_FIRST = 2;
    private static final double MOST_SPREAD = 1.15;
    private static final double MOST_MILLIS_A_PAGE = 40;
    private static final double MOST_MILLIS_A_DRAFT = 10;
    private static final double P99 = 0.99;
    private static final String HEAP = "-Xmx512m";

    /// `Worth a look … class="big">49,871`
    private static final Pattern FLAGGED =
            Pattern.compile("Worth a look</p><p class=\"big\">([\\d,]+)<");

    private static final List<String> PAGES =
            List.of(
                    "/guard/audit",
                    "/guard/audit?page=2",
                    "/guard/audit?page=1000",
                    "/guard/audit?label=hostile",
                    "/guard/audit?label=work_complaint&page=3",
                    "/guard/audit?year=2013&network=x",
                    "/guard/audit?standing=kept");
    private static final List<String> DRAFTS =
            List.of(
                    "We planted two apple trees in the garden today.",
                    "Two hours at Northwind and Dana Okafor was a total clown. I will never work for these idiots.",
                    "So done with this place. My manager thinks stand-up is a status report for him. "
                            .repeat(6));

    @Option(names = "--only", description = "One of read, heap, pages, draft. All without it.")
    private String only = "";

    @Option(names = "--posts", description = "Tweets of the export that is read.")
    private int posts = 1_000_000;

    @Option(
            names = "--sizes",
            split = ",",
            description = "Sizes from small to large, for the heap.")
    private List<Integer> sizes = List.of(1_000_000, 4_000_000);

    @Option(names = "--listed", description = "Tweets of the export whose list is turned through.")
    private int listed = 100_000;

    @Option(names = "--pages", description = "How many pages, and drafts, are asked for.")
    private int pages = 700;

    @Option(names = "--seed", description = "The same seed makes the same export.")
    private long seed = 20261123;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var verdicts = new Verdicts();
        try (var scratch = Scratch.make()) {
            say("Before: %s", Machine.load());
            if (isAsked("read")) {
                read(scratch.folder(), verdicts);
            }
            if (isAsked("heap")) {
                grow(scratch.folder(), verdicts);
            }
            if (isAsked("pages") || isAsked("draft")) {
                serve(scratch.folder(), verdicts);
            }
            say("After: %s", Machine.load());
        }
        return verdicts.status();
    }

    private boolean isAsked(String part) {
        return only.isEmpty() || only.equals(part);
    }

    private void read(Path folder, Verdicts verdicts) throws IOException, InterruptedException {
        var file = MadeExport.x(folder, posts, seed);
        say("x: %,d posts, %.1f MB packed, in a Java with %s", posts, Files.size(file) / 1e6, HEAP);
        var bare = ArchiveBench.run(HEAP, "bare-x", file).getFirst();
        say("  bare: %.2f s (processor %.2f s)", bare.seconds(), bare.processorSeconds());
        var judged = ArchiveBench.run(HEAP, "judge", file).getFirst();
        say("  judged: %.2f s (processor %.2f s)", judged.seconds(), judged.processorSeconds());
        try (var program = Program.byLauncher(folder.resolve("read"), HEAP);
                var wire = program.connect()) {
            var dropped = Dropped.on(program, wire, file);
            say(
                    "  audit: %.2f s, %,.0f posts a second, %s worth a look",
                    dropped.seconds(), posts / dropped.seconds(), flagged(program, wire));
            verdicts.hold(
                    "audit beside bare",
                    dropped.seconds() / bare.seconds(),
                    " times",
                    MOST_TIMES_BARE);
            verdicts.hold(
                    "audit, each post", dropped.seconds() / posts * 1e6, " µs", MOST_MICROS_A_POST);
            verdicts.hold(
                    "first finding on the page",
                    dropped.firstSeconds(),
                    " s",
                    MOST_SECONDS_TO_FIRST);
        }
        Files.delete(file);
    }

    private static String flagged(Program program, Wire wire) throws IOException {
        var found = FLAGGED.matcher(wire.get("/guard/audit", program.cookie()).text());
        return found.find() ? found.group(1) : "none";
    }

    private void grow(Path folder, Verdicts verdicts) throws IOException, InterruptedException {
        var heaps = new ArrayList<Double>();
        for (int size : sizes) {
            var file = MadeExport.x(folder, size, seed);
            heaps.add(ArchiveBench.run(HEAP, "judge", file).getFirst().heapMegabytes());
            Files.delete(file);
            say("  %,9d posts judged: peak heap %.1f MB", size, heaps.getLast());
        }
        verdicts.hold(
                "peak heap, largest export beside smallest",
                heaps.getLast() / heaps.getFirst(),
                " times",
                MOST_SPREAD);
    }

    private void serve(Path folder, Verdicts verdicts) throws IOException, InterruptedException {
        try (var program = Program.byLauncher(folder.resolve("pages"), HEAP);
                var wire = program.connect()) {
            if (isAsked("pages")) {
                Dropped.on(program, wire, MadeExport.x(folder, listed, seed));
                say("  a list of %s", flagged(program, wire));
                var turned = asked(PAGES, page -> wire.get(page, program.cookie()));
                tell("a page of the list", turned, MOST_MILLIS_A_PAGE, verdicts);
            }
            if (isAsked("draft")) {
                var read =
                        asked(
                                DRAFTS,
                                draft ->
                                        wire.post(
                                                "/guard/draft",
                                                "draft="
                                                        + URLEncoder.encode(
                                                                draft, StandardCharsets.UTF_8),
                                                program.cookie()));
                tell("an answer to a draft", read, MOST_MILLIS_A_DRAFT, verdicts);
            }
        }
    }

    private interface Asking {
        Wire.Reply of(String what) throws IOException;
    }

    private Figures asked(List<String> all, Asking asking) throws IOException {
        var millis = new double[pages];
        // the first third warms up the program
        for (var turned = -pages / 2; turned < pages; turned++) {
            var began = System.nanoTime();
            var reply = asking.of(all.get(Math.floorMod(turned, all.size())));
            if (reply.status() != 200) {
                throw new IOException("refused: " + reply.status());
            }
            if (turned >= 0) {
                millis[turned] = (System.nanoTime() - began) / 1e6;
            }
        }
        return Figures.of(millis);
    }

    private static void tell(String what, Figures figures, double most, Verdicts verdicts) {
        say("  %s: median %.1f ms", what, figures.median());
        verdicts.hold(what + ", p99", figures.quantile(P99), " ms", most);
    }
}
