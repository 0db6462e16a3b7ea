package onward.bench;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import onward.archive.Export;
import onward.archive.Progress;
import onward.guard.Judging;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;

/// Runs in a Java of its own: reading an export, or merely unpacking and walking through it.
public final class ArchiveRun {

    private ArchiveRun() {}

    /// @param processorSeconds of all threads, the compiler's and collector's too
    /// @param heapMegabytes the most that was alive after a collection
    record Figure(double seconds, double processorSeconds, double heapMegabytes) {

        static Figure parse(String line) {
            var parts = line.split(" ", -1);
            return new Figure(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]));
        }
    }

    /// The first argument says what is done with the files that follow, one after the other. Each
    /// gives a line.
    public static void main(String[] arguments) throws IOException {
        for (var i = 1; i < arguments.length; i++) {
            var file = Path.of(arguments[i]);
            var peak = new Peak();
            var began = System.nanoTime();
            var beganProcessor = processorSeconds();
            switch (arguments[0]) {
                case "bare-x" -> bare(file, ArchiveRun::tokens);
                case "bare-reddit" -> bare(file, ArchiveRun::rows);
                case "judge" -> judge(file, peak);
                default -> read(file, peak);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.3f %.3f %.1f%n",
                    (System.nanoTime() - began) / 1e9,
                    processorSeconds() - beganProcessor,
                    peak.megabytes());
        }
    }

    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    private static long read(Path file, Peak peak) {
        try (var export = Export.open(List.of(file))) {
            var count = new long[1];
            export.read(
                    _ -> {
                        if (++count[0] % 50_000 == 0) {
                            peak.look();
                        }
                    },
                    Progress.UNSEEN);
            return count[0];
        }
    }

    /// Reads and judges; what is found is let go at once.
    private static long judge(Path file, Peak peak) {
        var found = new LongAdder();
        new Judging(Tone.open())
                .read(
                        List.of(file),
                        KnownNames.none(),
                        Optional.empty(),
                        _ -> found.increment(),
                        _ -> peak.look(),
                        () -> false);
        return found.sum();
    }

    private interface Walk {

        long through(InputStream in) throws IOException;
    }

    /// All files on all cores, each unpacked and walked through.
    private static long bare(Path file, Walk walk) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> entry.getSize() > 1 << 20).toList().parallelStream()
                    .mapToLong(entry -> one(zip, entry, walk))
                    .sum();
        }
    }

    private static long one(ZipFile zip, ZipEntry entry, Walk walk) {
        try (var in = zip.getInputStream(entry)) {
            return walk.through(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long tokens(InputStream in) throws IOException {
        while (in.read() != '=') {
            // the name in front of the JSON
        }
        var tokens = 0L;
        try (var parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long rows(InputStream in) throws IOException {
        var rows = 0L;
        try (var reader = CsvReader.builder().ofCsvRecord(in)) {
            for (var row : reader) {
                rows += row.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    /// What is alive, as the collector left it.
    private static final class Peak {

        private long most;

        void look() {
            var alive = 0L;
            for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
                var after = pool.getCollectionUsage();
                if (pool.getType() == MemoryType.HEAP && after != null) {
                    alive += after.getUsed();
                }
            }
            most = Math.max(most, alive);
        }

        double megabytes() {
            return most / 1e6;
        }
    }
}
