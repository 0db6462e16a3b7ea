package onward.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Many readers at once on a store of ten years, and on a tenth of it.
@Command(
        name = "load",
        description = {
            "Many readers at once, on a full store and on a tenth of it.",
            "The two are read in turns. The readers share the cores with the program."
        },
        mixinStandardHelpOptions = true)
final class LoadBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 40;
    private static final int A_TENTH = 10;

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
            var search = Filling.fill(full.folder(), interviews, moments);
            var lesser = Filling.fill(tenth.folder(), interviews / A_TENTH, moments / A_TENTH);
            inTurns.measure(
                    full.folder(),
                    _ -> pages(search),
                    tenth.folder(),
                    _ -> pages(lesser),
                    _ -> MOST_MILLIS,
                    verdicts);
        }
        return verdicts.status();
    }

    private static Map<String, Supplier<String>> pages(Search search) {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        for (var page : Page.values()) {
            pages.put(page.pattern(), () -> page.address(search));
        }
        return pages;
    }
}
