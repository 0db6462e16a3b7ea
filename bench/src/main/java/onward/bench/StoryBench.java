package onward.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import onward.kernel.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Many readers at once on the pages of the story, in a store of ten years and in a tenth of it.
@Command(
        name = "story",
        description = {
            "The pages of the story for many readers at once, on a full store and on a tenth of"
                    + " it.",
            "The two are read in turns. The readers share the cores with the program."
        },
        mixinStandardHelpOptions = true)
final class StoryBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 50;
    private static final int A_TENTH = 10;
    private static final int TOLD = 30;
    private static final int DAYS = 100;
    private static final int A_MONTH = 30;
    private static final String INTERVIEW = "name=\"interview\" value=\"";

    private static final List<String> PAGES =
            List.of(
                    "/story",
                    "/story/way",
                    "/story/slices",
                    "/story/report",
                    "/story/report?chosen=yes&part=TOLD",
                    "/story/report?chosen=yes&part=EVIDENCE",
                    "/story/evidence");

    @Option(names = "--interviews", description = "Interviews in the full store.")
    private int interviews = 10_000;

    @Option(names = "--moments", description = "Moments in the full store.")
    private int moments = 100_000;

    @Mixin private final InTurns inTurns = new InTurns();

    @Override
    public Integer call() throws IOException {
        var verdicts = new Verdicts();
        try (var full = Scratch.make();
                var tenth = Scratch.make()) {
            Filling.fill(full.folder(), interviews, moments);
            Filling.fill(tenth.folder(), interviews / A_TENTH, moments / A_TENTH);
            inTurns.measure(
                    full.folder(),
                    StoryBench::pages,
                    tenth.folder(),
                    StoryBench::pages,
                    _ -> MOST_MILLIS,
                    verdicts);
        }
        return verdicts.status();
    }

    private static Map<String, Supplier<String>> pages(Program program) throws IOException {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        PAGES.forEach(page -> pages.put(page, () -> page));
        // each looks at other days: nothing of it is kept from the last look
        pages.put("/story/evidence?from=&until=", StoryBench::anyDays);
        var told = told(program);
        pages.put(
                "/story/slices/{id}",
                () -> told.get(ThreadLocalRandom.current().nextInt(told.size())));
        return pages;
    }

    private static String anyDays() {
        var last =
                LocalDate.ofInstant(Clock.system().now(), ZoneOffset.UTC)
                        .minusDays(ThreadLocalRandom.current().nextInt(DAYS));
        return "/story/evidence?from=%s&until=%s".formatted(last.minusDays(A_MONTH), last);
    }

    /// Some interviews are told twice first, so that there is something to show.
    private static List<String> told(Program program) throws IOException {
        var told = new ArrayList<String>();
        try (var wire = program.connect()) {
            for (var count = 0; count < TOLD; count++) {
                var list = wire.get("/story/slices", program.cookie()).text();
                // the last ones that are not told yet
                var at = list.indexOf(INTERVIEW);
                if (at < 0) {
                    break;
                }
                var from = at + INTERVIEW.length();
                var id = list.substring(from, list.indexOf('"', from));
                var begun = wire.post("/story/slices", "interview=" + id, program.cookie());
                told.add(begun.headers().getOrDefault("location", "/story/slices"));
            }
        }
        return told;
    }
}
