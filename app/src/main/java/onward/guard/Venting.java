package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.sealing.Shredder;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.prose.Sentences;
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
    /// @return whether the sentence was there, and the write-up open for it
    public boolean takeOut(
            OwnerId owner, VentId id, String sentence, ReflectionId into, Instant now) {
        var isThere = find(owner, id, now).flatMap(vent -> without(vent, sentence)).isPresent();
        if (!isThere || !asking.takeAlong(owner, into, sentence.strip(), now)) {
            return false;
        }
        // read anew: it may have been shredded meanwhile, and must not come back
        store.change(
                owner,
                ledger ->
                        vents.find(ledger, id)
                                .flatMap(vent -> without(vent, sentence))
                                .ifPresent(left -> vents.rewrite(ledger, id, left)));
        return true;
    }

    private static Optional<String> without(Vent vent, String sentence) {
        return vent.body()
                .flatMap(text ->
                        Sentences.of(text).stream()
                                .filter(span -> span.cut(text).equals(sentence))
                                .findFirst()
                                .map(span -> without(text, span)));
    }

    /// Shreds what is due, for every owner, and destroys keys whose row never came to be. Run at
    /// each start, so that a vent whose hour passed while the program was off is shredded before it
    /// can be read.
    public void sweep(Instant now) {
        owners.all().forEach(owner -> sweep(owner, now));
    }

    private void sweep(OwnerId owner, Instant now) {
        store.glance(owner, ledger -> vents.due(ledger, now)).forEach(id -> shred(owner, id, now));
        store.change(
                owner,
                ledger -> vents.removeShredded(ledger, now.minus(Vent.COOLS).minus(Vent.ASKS)));
        var known =
                store.glance(owner, vents::known).stream()
                        .map(VentId::value)
                        .collect(Collectors.toSet());
        shredder.rows(owner).stream()
                .filter(row -> !known.contains(row) && made(row).isBefore(now.minus(ON_ITS_WAY)))
                .forEach(row -> shredder.shred(owner, row));
    }

    /// Destroys every key of an owner who was erased. Other stores may keep their keys beside, so
    /// nobody's are destroyed for not being known.
    public void forget(OwnerId owner) {
        shredder.rows(owner).forEach(row -> shredder.shred(owner, row));
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
