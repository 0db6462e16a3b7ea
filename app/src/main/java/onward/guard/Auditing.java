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
import java.util.concurrent.RejectedExecutionException;
import onward.kernel.Clock;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.Faults;
import onward.platform.store.Store;
import onward.platform.store.StoreTrouble;
import onward.platform.web.Uploads;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;

/// What a person does with their exports: they have them read, and stop it if they like.
public final class Auditing implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Auditing.class.getName());
    private static final int MOST_FILES = 50;
    private static final String TOO_MANY =
            ": not read. Give no more than " + MOST_FILES + " files at once.";

    private final Store store;
    private final Recognising recognising;
    private final Clock clock;
    private final Incoming incoming;
    private final Map<AuditId, Reader> underWay = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

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
        var tooMany = new ArrayList<String>();
        try {
            for (var file = sent.next(); file.isPresent(); file = sent.next()) {
                var name = file.get().name();
                if (files.size() == MOST_FILES) {
                    tooMany.add(Incoming.plain(name) + TOO_MANY);
                } else if (!name.isEmpty()) {
                    files.add(incoming.put(id, files.size(), name, file.get()));
                }
            }
            if (files.isEmpty()) {
                forget(id);
                return Optional.empty();
            }
            start(owner, id, files, tooMany, now);
            return Optional.of(id);
        } catch (IOException | RuntimeException broken) {
            forget(id);
            throw broken;
        }
    }

    /// Takes one file in and begins to read it.
    public AuditId begin(OwnerId owner, String name, InputStream content, Instant now)
            throws IOException {
        var id = new AuditId(Uuid7.at(now));
        try {
            start(owner, id, List.of(incoming.put(id, 0, name, content)), List.of(), now);
            return id;
        } catch (IOException | RuntimeException broken) {
            forget(id);
            throw broken;
        }
    }

    /// Does something once all that was given so far is read, unless the program ends before.
    public void afterwards(Runnable work) {
        readers.execute(() -> {
            if (!isClosing) {
                work.run();
            }
        });
    }

    private void start(
            OwnerId owner, AuditId id, List<Path> files, List<String> refused, Instant now) {
        var names = files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        var audit = new Audit(id, now, now, Optional.empty(), Tally.begun(names, refused));
        store.change(owner, ledger -> Audits.put(ledger, audit));
        var reader = new Reader(store, clock, owner, audit);
        underWay.put(id, reader);
        try {
            readers.execute(() -> read(reader, owner, id, files));
        } catch (RejectedExecutionException closing) {
            tryToBreakOff(owner, id);
            forget(id);
        }
    }

    private void read(Reader reader, OwnerId owner, AuditId id, List<Path> files) {
        try {
            if (isClosing) {
                breakOff(owner, id);
            } else {
                reader.read(new Judging(Opened.TONE), files, recognising.names(owner, clock.now()));
            }
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, () -> Faults.describe(broken));
            tryToBreakOff(owner, id);
        } finally {
            forget(id);
        }
    }

    private void tryToBreakOff(OwnerId owner, AuditId id) {
        try {
            breakOff(owner, id);
        } catch (StoreTrouble full) {
            // without an end it is called broken off as soon as it was silent for long
            LOG.log(Level.WARNING, () -> "the end of an audit was not kept: " + full.kind());
        }
    }

    private void breakOff(OwnerId owner, AuditId id) {
        store.change(
                owner,
                ledger ->
                        Audits.find(ledger, id)
                                .filter(audit -> audit.ended().isEmpty())
                                .ifPresent(
                                        audit -> Audits.put(ledger, audit.brokenOff(clock.now()))));
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

    /// Says of readings that were broken off, for instance by a power cut, that they were, and
    /// removes their files. Files lie here only while this program reads them.
    ///
    /// @param owners whose they may be
    public void sweep(List<OwnerId> owners) {
        for (var left : incoming.left()) {
            if (!underWay.containsKey(left)) {
                owners.forEach(owner -> tryToBreakOff(owner, left));
                incoming.remove(left);
            }
        }
    }

    /// Loads the model ahead of the first file: it takes a second or two.
    public void warmUp() {
        afterwards(() -> Opened.TONE.judge("", KnownNames.none()));
    }

    /// Breaks off what is being read, and waits until its last word is in the store.
    @Override
    public void close() {
        isClosing = true;
        underWay.values().forEach(Reader::breakOff);
        readers.close();
    }

    /// Opened when it is needed first, not when the program starts.
    private static final class Opened {
        private static final Tone TONE = Tone.open();
    }
}
