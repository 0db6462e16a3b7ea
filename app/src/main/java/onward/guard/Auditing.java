package onward.guard;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.Faults;
import onward.platform.store.Store;
import onward.platform.web.Uploads;
import onward.prose.tone.Tone;

/// What a person does with their exports: they have them read, and stop it if they like.
public final class Auditing implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Auditing.class.getName());
    private static final int MOST_FILES = 50;

    private final Store store;
    private final Recognising recognising;
    private final Clock clock;
    private final Incoming incoming;
    private final Map<AuditId, Reader> underWay = new ConcurrentHashMap<>();

    /// One after the other: two at once would only wait for the same cores.
    private final ExecutorService readers =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("onward-audit").factory());

    /// @param incoming where exports lie while they are read
    public Auditing(Store store, Recognising recognising, Clock clock, Path incoming) {
        this.store = store;
        this.recognising = recognising;
        this.clock = clock;
        this.incoming = new Incoming(incoming);
    }

    /// Takes files in and begins to read them.
    ///
    /// @return empty where no file was sent
    public Optional<AuditId> begin(OwnerId owner, Uploads sent, Instant now) throws IOException {
        var id = new AuditId(Uuid7.at(now));
        var files = new ArrayList<Path>();
        // a placeholder keeps the sweep away while the files are put down
        var waiting = new Reader(store, clock, owner, audit(id, List.of(), now));
        underWay.put(id, waiting);
        try {
            for (var file = sent.next();
                    file.isPresent() && files.size() < MOST_FILES;
                    file = sent.next()) {
                if (!file.get().name().isEmpty()) {
                    files.add(incoming.put(id, files.size(), file.get().name(), file.get()));
                }
            }
        } catch (IOException | RuntimeException broken) {
            forget(id);
            throw broken;
        }
        if (files.isEmpty()) {
            forget(id);
            return Optional.empty();
        }
        start(owner, id, files, now);
        return Optional.of(id);
    }

    /// Takes one file in and begins to read it.
    public AuditId begin(OwnerId owner, String name, InputStream content, Instant now)
            throws IOException {
        var id = new AuditId(Uuid7.at(now));
        start(owner, id, List.of(incoming.put(id, 0, name, content)), now);
        return id;
    }

    /// Does something once all that was given so far is read.
    public void afterwards(Runnable work) {
        readers.execute(work);
    }

    private void start(OwnerId owner, AuditId id, List<Path> files, Instant now) {
        var audit =
                audit(
                        id,
                        files.stream().map(file -> String.valueOf(file.getFileName())).toList(),
                        now);
        store.change(owner, ledger -> Audits.put(ledger, audit));
        var reader = new Reader(store, clock, owner, audit);
        underWay.put(id, reader);
        readers.execute(() -> read(reader, owner, id, files));
    }

    private static Audit audit(AuditId id, List<String> names, Instant now) {
        return new Audit(id, now, now, Optional.empty(), Tally.begun(names));
    }

    private void read(Reader reader, OwnerId owner, AuditId id, List<Path> files) {
        try {
            reader.read(new Judging(Opened.TONE), files, recognising.names(owner, clock.now()));
        } catch (RuntimeException broken) {
            // the audit has no end: its page says that it was broken off
            LOG.log(Level.ERROR, () -> Faults.describe(broken));
        } finally {
            forget(id);
        }
    }

    private void forget(AuditId id) {
        incoming.remove(id);
        underWay.remove(id);
    }

    /// Stops a reading within a moment. What it found stays.
    ///
    /// @return whether there is such an audit
    public boolean stop(OwnerId owner, AuditId id) {
        var isTheirs = find(owner, id).isPresent();
        if (isTheirs) {
            Optional.ofNullable(underWay.get(id)).ifPresent(Reader::stop);
        }
        return isTheirs;
    }

    /// One audit.
    public Optional<Audit> find(OwnerId owner, AuditId id) {
        return store.glance(owner, ledger -> Audits.find(ledger, id));
    }

    /// All of them, the latest first.
    public List<Audit> latest(OwnerId owner) {
        return store.glance(owner, Audits::latest);
    }

    /// Whether one waits its turn or is being read by this program.
    public boolean isUnderWay(AuditId id) {
        return underWay.containsKey(id);
    }

    /// Waits until all that was given so far is read.
    public void settle() {
        try {
            readers.submit(() -> true).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Removes the files of readings that were broken off, for instance by a power cut.
    public void sweep() {
        incoming.sweep(underWay.keySet());
    }

    /// Loads the model ahead of the first file: it takes a second or two.
    public void warmUp() {
        readers.execute(() -> Opened.TONE.judge("", onward.prose.tone.KnownNames.none()));
    }

    @Override
    public void close() {
        underWay.values().forEach(Reader::stop);
        readers.shutdown();
        underWay.keySet().forEach(incoming::remove);
    }

    /// Opened when it is needed first, not when the program starts.
    private static final class Opened {
        private static final Tone TONE = Tone.open();
    }
}
