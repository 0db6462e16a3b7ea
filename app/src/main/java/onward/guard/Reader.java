package onward.guard;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.archive.Progress;
import onward.archive.Reached;
import onward.archive.Summary;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.platform.store.Store;
import onward.prose.tone.KnownNames;

/// Reads one audit to its end and keeps what it finds, some at a time, so that the list fills while
/// it reads.
final class Reader {

    private static final int AT_ONCE = 200;
    private static final long PACE = Duration.ofSeconds(1).toNanos();
    private static final int THOUSAND = 1000;

    private final Store store;
    private final Clock clock;
    private final OwnerId owner;
    private volatile Audit.Ending wish = Audit.Ending.DONE;
    private final List<Trace> found = new ArrayList<>();
    private final long began = System.nanoTime();
    private Audit audit;
    private long told = began - PACE;
    private long all;
    private int share;
    private long posts;

    Reader(Store store, Clock clock, OwnerId owner, Audit audit) {
        this.store = store;
        this.clock = clock;
        this.owner = owner;
        this.audit = audit;
    }

    /// Stops within a moment, because the person wishes it.
    void stop() {
        wish = Audit.Ending.STOPPED;
    }

    /// Stops within a moment, because the program ends.
    void breakOff() {
        wish = Audit.Ending.BROKEN_OFF;
    }

    private boolean isToStop() {
        return wish != Audit.Ending.DONE;
    }

    void read(Judging judging, List<Path> files, KnownNames names) {
        Progress progress = this::reached;
        var footprint =
                judging.read(files, names, Optional.empty(), this::take, progress, this::isToStop);
        var ended = ended(footprint);
        store.change(
                owner,
                ledger -> {
                    TraceBatches.keep(ledger, audit, found, clock.now());
                    Audits.put(
                            ledger, ended.isWhole() ? NextExport.compared(ledger, ended) : ended);
                });
    }

    private void take(Trace trace) {
        found.add(trace);
        all++;
        if (found.size() >= AT_ONCE || all == 1) {
            keep();
        }
    }

    private void reached(Reached reached) {
        share = (int) (reached.share() * THOUSAND);
        posts = reached.posts();
        if (System.nanoTime() - told >= PACE) {
            keep();
        }
    }

    /// Keeps what was found so far, and that it is still being read.
    private void keep() {
        told = System.nanoTime();
        var now = clock.now();
        audit =
                new Audit(
                        audit.id(),
                        audit.beganAt(),
                        now,
                        Optional.empty(),
                        audit.tally().at(share, posts, all, millis()));
        store.change(
                owner,
                ledger -> {
                    TraceBatches.keep(ledger, audit, found, now);
                    Audits.put(ledger, audit);
                });
        found.clear();
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private Audit ended(Footprint footprint) {
        var read = footprint.read();
        var ending =
                read.cancelled()
                        ? wish
                        : footprint.isAnything() ? Audit.Ending.DONE : Audit.Ending.REFUSED;
        var tally =
                new Tally(
                        audit.tally().files(),
                        read.cancelled() ? share : THOUSAND,
                        footprint.posts(),
                        all,
                        millis(),
                        footprint.cells(),
                        read.parts().stream().map(Reader::source).toList(),
                        refused(read),
                        Optional.empty());
        return audit.ended(new Audit.Ended(clock.now(), ending), tally);
    }

    private List<String> refused(Summary read) {
        return Stream.concat(
                        read.refused().stream()
                                .map(one -> one.path().getFileName() + ": " + one.why()),
                        audit.tally().refused().stream())
                .toList();
    }

    static Tally.Source source(Summary.Part part) {
        return new Tally.Source(
                part.network(),
                part.accounts(),
                part.counts().keySet().stream().collect(Collectors.toSet()),
                part.first(),
                part.last(),
                part.files().stream().noneMatch(file -> file.trouble().isPresent()),
                part.remarks());
    }
}
