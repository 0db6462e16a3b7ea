package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// One person writing: each pause saves, and each save is on the disk before it is answered.
@Command(
        name = "autosave",
        description = "One person writing: how long each save by itself takes, beside the disk.",
        mixinStandardHelpOptions = true)
final class AutosaveBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 15;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int A_BLOCK = 4096;
    private static final int INTERVIEWS = 200;
    private static final int MOMENTS = 2000;

    /// "version":12
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");

    @Option(names = "--saves", description = "Saves in each round.")
    private int saves = 500;

    @Option(names = "--rounds", description = "Rounds; medians are of these.")
    private int rounds = 5;

    private int version = 1;

    @Override
    public Integer call() throws IOException {
        say("Autosave: one writer, %d saves in each of %d rounds.", saves, rounds);
        say("Before: %s", Machine.load());
        try (var scratch = Scratch.make()) {
            var search = Filling.fill(scratch.folder(), INTERVIEWS, MOMENTS);
            try (var program = Program.withCache(scratch.folder());
                    var wire = program.connect();
                    var disk = disk(scratch.folder().resolve("sync"))) {
                return measure(program, wire, search.moments().getFirst(), disk);
            }
        }
    }

    private int measure(Program program, Wire wire, String moment, FileChannel disk)
            throws IOException {
        round(program, wire, moment, disk); // warms up
        var saved = new ArrayList<Figures>();
        var synced = new ArrayList<Figures>();
        for (var i = 0; i < rounds; i++) {
            var round = round(program, wire, moment, disk);
            saved.add(round.saves());
            synced.add(round.syncs());
        }
        say("After: %s", Machine.load());
        tell("a save, asked to answered", saved);
        tell("the disk alone: 4 KiB, synced", synced);
        say(
                "a save takes %.1f times the disk's own sync at p50, %.1f times at p99",
                median(saved, P50) / median(synced, P50), median(saved, P99) / median(synced, P99));
        var verdicts = new Verdicts();
        verdicts.hold("autosave p99", median(saved, P99), " ms", MOST_MILLIS);
        return verdicts.status();
    }

    private record Round(Figures saves, Figures syncs) {}

    /// Saves and syncs in turn, so that both meet the same disk.
    private Round round(Program program, Wire wire, String moment, FileChannel disk)
            throws IOException {
        var saved = new double[saves];
        var synced = new double[saves];
        var block = ByteBuffer.allocate(A_BLOCK);
        for (var i = 0; i < saves; i++) {
            var form = form(i);
            var begun = System.nanoTime();
            var reply =
                    wire.post(
                            moment,
                            form,
                            program.cookie(),
                            "X-Onward-Autosave: 1",
                            "X-Onward-Page: bench");
            saved[i] = (System.nanoTime() - begun) / 1e6;
            version = version(reply);
            begun = System.nanoTime();
            disk.write(block.clear(), (long) i * A_BLOCK);
            disk.force(true);
            synced[i] = (System.nanoTime() - begun) / 1e6;
        }
        return new Round(Figures.of(saved), Figures.of(synced));
    }

    private String form(int i) {
        return "version="
                + version
                + "&asked="
                + encoded(Prose.of(i, 1))
                + "&said="
                + encoded(Prose.of(i, 3))
                + "&landed="
                + encoded(Prose.of(i, 2))
                + "&went=3&resume_field=said&resume_at="
                + i;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int version(Wire.Reply reply) throws IOException {
        var found = VERSION.matcher(reply.text());
        if (reply.status() != 200 || !found.find()) {
            throw new IOException("a save was answered " + reply.status() + ": " + reply.text());
        }
        return Integer.parseInt(found.group(1));
    }

    private static FileChannel disk(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void tell(String what, List<Figures> rounds) {
        say(
                "%-32s p50 %7.2f ms  p99 %7.2f ms  (medians of %d rounds)",
                what, median(rounds, P50), median(rounds, P99), rounds.size());
    }

    private static double median(List<Figures> rounds, double share) {
        return Figures.of(rounds.stream().mapToDouble(found -> found.quantile(share)).toArray())
                .median();
    }
}
