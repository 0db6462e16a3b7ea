package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.sealing.Shredder;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.prose.Span;
import onward.reflect.Asking;
import onward.reflect.ReflectionId;

/// What a person does in anger, without anybody hearing it.
public final class Venting {

    /// A key without a row is older than this before it is destroyed: its row may be on its way.
    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    private static final int MILLIS_SHIFT = 16;

    private final Store store;
    private final Owners owners;
    private final Shredder shredder;
    private final Vents vents;
    private final Asking asking;

    /// @param asking takes a sentence along into a write-up
    public Venting(Store store, Owners owners, Shredder shredder, Asking asking) {
        this.store = store;
        this.owners = owners;
        this.shredder = shredder;
        this.asking = asking;
        vents = new Vents(shredder);
    }

    /// Keeps a vent until its hour; one that is shredded now is never written down.
    public VentId vent(OwnerId owner, String text, Shredding shredding, ZoneId zone, Instant now) {
        var id = new VentId(Uuid7.at(now));
        var body = shredding == Shredding.NOW ? Optional.<String>empty() : Optional.of(text);
        var vent = new Vent(id, now, shredding.after(now, zone), body, Optional.empty());
        store.change(owner, ledger -> vents.add(ledger, vent));
        return id;
    }

    /// The vents that can still be read, the latest first.
    public List<Vent> readable(OwnerId owner, Instant now) {
        return store.glance(owner, vents::all).stream()
                .filter(vent -> vent.isReadable(now))
                .toList();
    }

    /// The vents of which it is to be asked whether the anger is still there.
    public List<Vent> asking(OwnerId owner, Instant now) {
        return store.glance(owner, vents::all).stream().filter(vent -> vent.asks(now)).toList();
    }

    /// One that can still be read.
    public Optional<Vent> find(OwnerId owner, VentId id, Instant now) {
        return store.glance(owner, ledger -> vents.find(ledger, id))
                .filter(vent -> vent.isReadable(now));
    }

    /// Shreds one now.
    public void shred(OwnerId owner, VentId id, Instant now) {
        store.change(owner, ledger -> vents.shred(ledger, id, now));
    }

    /// Keeps what is left of the anger.
    public void answer(OwnerId owner, VentId id, Anger anger) {
        store.change(owner, ledger -> vents.answer(ledger, id, anger));
    }

    /// Moves one sentence out of a vent into the thoughts of a write-up, where it can be looked at.
    ///
    /// @return whether the write-up was open for it
    public boolean takeOut(
            OwnerId owner, VentId id, Span sentence, ReflectionId into, Instant now) {
        var vent = find(owner, id, now);
        var isTaken =
                vent.flatMap(Vent::body)
                        .filter(text -> sentence.end() <= text.length())
                        .map(text -> asking.takeAlong(owner, into, sentence.cut(text).strip(), now))
                        .orElse(false);
        if (isTaken) {
            var left = without(vent.flatMap(Vent::body).orElse(""), sentence);
            store.change(owner, ledger -> vents.rewrite(ledger, id, left));
        }
        return isTaken;
    }

    /// Shreds what is due, for every owner, and destroys keys that nothing needs any more: those of
    /// an owner who was erased, and of a vent whose row never came to be. Run at each start, so
    /// that a vent whose hour passed while the program was off is shredded before it can be read.
    public void sweep(Instant now) {
        var all = new HashSet<>(owners.all());
        all.forEach(owner -> sweep(owner, now));
        shredder.owners().stream()
                .filter(owner -> !all.contains(owner))
                .forEach(gone -> shredder.rows(gone).forEach(row -> shredder.shred(gone, row)));
    }

    private void sweep(OwnerId owner, Instant now) {
        var rows = store.glance(owner, vents::all);
        for (var vent : rows) {
            if (vent.isOver(now)) {
                store.change(owner, ledger -> vents.remove(ledger, vent.id()));
            } else if (vent.body().isPresent() && !now.isBefore(vent.shredsAt())) {
                shred(owner, vent.id(), now);
            }
        }
        var known = rows.stream().map(vent -> vent.id().value()).collect(Collectors.toSet());
        shredder.rows(owner).stream()
                .filter(row -> !known.contains(row) && made(row).isBefore(now.minus(ON_ITS_WAY)))
                .forEach(row -> shredder.shred(owner, row));
    }

    /// When an id was made: its first 48 bits (RFC 9562, section 5.7).
    private static Instant made(String id) {
        return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> MILLIS_SHIFT);
    }

    private static String without(String text, Span sentence) {
        return (text.substring(0, sentence.start()).stripTrailing()
                        + " "
                        + text.substring(sentence.end()).stripLeading())
                .strip();
    }
}
