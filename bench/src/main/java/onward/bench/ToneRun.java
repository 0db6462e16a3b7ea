package onward.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;

/// Judges files of posts on two threads, in a Java of its own, and prints how long it took.
///
/// Each thread has its own file and its own reader; they share nothing that is written.
public final class ToneRun {

    static final int THREADS = 2;
    static final int MILLION = 1_000_000;
    static final List<Integer> SIZES = List.of(MILLION / 10, MILLION, 4 * MILLION);

    private static final int BEST_OF = 3;

    private final Tone tone = Tone.open();
    private final Path folder;
    private final KnownNames names;

    private ToneRun(Path folder, KnownNames names) {
        this.folder = folder;
        this.names = names;
    }

    /// Judges 10^5, 10^6 and 4*10^6 posts.
    ///
    /// @param arguments the folder with one file a thread, and where the names are from
    public static void main(String[] arguments) throws IOException {
        var run =
                new ToneRun(
                        Path.of(arguments[0]),
                        ManyPosts.names(OwnTexts.posts(Path.of(arguments[1]))));
        run.judge(MILLION / 5);
        for (var size : SIZES) {
            var best = Double.MAX_VALUE;
            var found = 0;
            for (var time = 0; time < (size > MILLION ? 1 : BEST_OF); time++) {
                var start = System.nanoTime();
                found = run.judge(size);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(Locale.ROOT, "%d %.3f %d%n", size, best, found);
        }
    }

    private int judge(int size) {
        var found = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (var part = 0; part < THREADS; part++) {
            var file = folder.resolve(part + ".txt");
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> found.addAndGet(judgePart(file, size / THREADS))));
        }
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        return found.get();
    }

    /// As many posts as asked for: the file again from its beginning where it ends.
    private int judgePart(Path file, int count) {
        var reader = tone.reader();
        var found = 0;
        var read = 0;
        while (read < count) {
            try (var lines = Files.newBufferedReader(file)) {
                for (var post = lines.readLine();
                        post != null && read < count;
                        post = lines.readLine()) {
                    read++;
                    if (reader.read(post, names) && !reader.judgement().spans().isEmpty()) {
                        found++;
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }
}
