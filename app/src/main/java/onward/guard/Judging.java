package onward.guard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import onward.archive.Export;
import onward.archive.Post;
import onward.archive.Progress;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;

/// Reads exports and judges every post in them. Nothing is kept but what the taker keeps; no more
/// than a few hundred posts are in the memory at a time.
public final class Judging {

    private final Tone tone;

    public Judging(Tone tone) {
        this.tone = tone;
    }

    /// Reads them to the end.
    ///
    /// @param since leaves out what is older; what has no date stays
    /// @param found takes each trace, in a steady order, in the calling thread
    /// @param stopped is asked some ten times a second whether to stop
    public Footprint read(
            List<Path> files,
            KnownNames names,
            Optional<LocalDate> since,
            Consumer<? super Trace> found,
            Progress progress,
            BooleanSupplier stopped) {
        var began = System.nanoTime();
        var counts = new Counting();
        try (var export = Export.open(files);
                var bench =
                        new Bench(
                                tone,
                                names,
                                judged -> {
                                    counts.add(judged.counts());
                                    judged.traces().forEach(found);
                                })) {
            var summary =
                    export.read(
                            since,
                            item -> {
                                if (item instanceof Post post) {
                                    bench.take(post);
                                }
                            },
                            reached -> {
                                progress.reached(reached);
                                if (stopped.getAsBoolean()) {
                                    export.cancel();
                                }
                            });
            bench.finish();
            return new Footprint(
                    counts.cells(), summary, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
