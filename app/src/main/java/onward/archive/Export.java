package onward.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import onward.archive.container.Cancelled;
import onward.archive.container.Container;
import onward.archive.container.Meter;
import onward.archive.network.NetworkReader;

/// What a network sent its member, or several of them: zips, folders, single files. Opened once,
/// read once, and nothing of it is kept or changed.
///
/// ```java try (var export = Export.open(List.of(Path.of("twitter.zip")))) { var summary =
/// export.read(item -> …, Progress.UNSEEN); }
/// ```
public final class Export implements Closeable {

    private final Meter meter = new Meter();
    private final List<Container> containers = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<NetworkReader, List<Container>> byNetwork;

    private Export(List<Path> paths) {
        Map<NetworkReader, List<Container>> recognised;
        try {
            recognised = new Identifying(meter).all(paths, containers, refused);
        } catch (Cancelled _) {
            recognised = Map.of();
        }
        byNetwork = recognised;
    }

    /// Opens what the person gives: several parts of one export, or exports of several networks.
    /// What cannot be opened is no error here; [Summary#refused] has it in words.
    public static Export open(List<Path> paths) {
        return new Export(paths);
    }

    /// Hands on everything, file by file in a steady order; what several files hold comes once.
    ///
    /// Posts and progress come in the calling thread. An exception of the taker ends the reading
    /// and is thrown on. It can be called once.
    public Summary read(Consumer<? super Item> taker, Progress progress) {
        return read(_ -> true, taker, progress);
    }

    /// The same, without the posts that are older than a day (UTC). Those are counted as left out;
    /// what has no date stays.
    public Summary read(
            Optional<LocalDate> since, Consumer<? super Item> taker, Progress progress) {
        return read(item -> isWanted(item, since), taker, progress);
    }

    private static boolean isWanted(Item item, Optional<LocalDate> since) {
        return since.isEmpty()
                || !(item instanceof Post post)
                || post.when().maybeSince(since.get());
    }

    private Summary read(Predicate<Item> wanted, Consumer<? super Item> taker, Progress progress) {
        var tally = new Tally();
        var cancelled = false;
        try {
            new Reading(meter, tally, wanted, taker, progress).read(byNetwork);
        } catch (Cancelled _) {
            cancelled = true;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        return new Summary(tally.parts(), refused, cancelled);
    }

    /// Stops the reading within a moment; any thread may ask for it.
    public void cancel() {
        meter.stop();
    }

    @Override
    public void close() {
        meter.stop();
        for (var container : containers) {
            try {
                container.close();
            } catch (IOException _) {
                // it was only read
            }
        }
    }
}
