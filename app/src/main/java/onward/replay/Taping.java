package onward.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does with what they said aloud: keeps a recording, hears it again, deletes it.
public final class Taping {

    /// A little more than an hour, at the rate at which the page records.
    static final int MOST_BYTES = 16 << 20;

    /// So that an export with all of them still comes in on the page again.
    private static final long MOST_IN_ALL = 100L << 20;

    private final Store store;

    /// @param store keeps the recordings
    public Taping(Store store) {
        this.store = store;
    }

    /// What became of a recording that was to be kept.
    public sealed interface Outcome {
        /// It is kept; sent twice, it was kept before.
        record Kept(Recording recording) implements Outcome {}

        /// It is not, and why.
        record Refused(String words) implements Outcome {}

        /// There is no such question.
        record NotThere() implements Outcome {}
    }

    /// Keeps a recording with its question.
    ///
    /// @param sound read to its end, or until it is too much
    /// @throws IOException where it is cut short
    public Outcome keep(
            OwnerId owner,
            RecordingId id,
            QuestionId question,
            Duration lasts,
            InputStream sound,
            Instant now)
            throws IOException {
        var bytes = sound.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new Outcome.Refused(
                    "This recording is larger than 16 MiB, so it was not kept. It is still on this page.");
        }
        var kind = Sound.of(bytes);
        return kind.isEmpty()
                ? new Outcome.Refused("This is no recording that a browser makes.")
                : store.write(
                        owner,
                        ledger ->
                                keep(
                                        ledger,
                                        new Recording(
                                                id, question, now, kind.get(), lasts, bytes.length),
                                        bytes));
    }

    private static Outcome keep(Ledger ledger, Recording recording, byte[] bytes) {
        if (Questions.find(ledger, recording.question()).isEmpty()) {
            return new Outcome.NotThere();
        }
        var before = Recordings.find(ledger, recording.id());
        if (before.isPresent()) {
            return new Outcome.Kept(before.get());
        }
        if (Recordings.bytes(ledger) + bytes.length > MOST_IN_ALL) {
            return new Outcome.Refused(
                    "All recordings together may be 100 MiB. Delete an old one, then keep this one.");
        }
        Recordings.add(ledger, recording);
        RecordingPieces.add(ledger, recording.id(), bytes, recording.keptAt());
        return new Outcome.Kept(recording);
    }

    /// The recordings of a question, the latest first.
    public List<Recording> of(OwnerId owner, QuestionId question) {
        return store.glance(owner, ledger -> Recordings.of(ledger, question));
    }

    /// One of them; empty where there is none of this id.
    public Optional<Recording> find(OwnerId owner, RecordingId id) {
        return store.glance(owner, ledger -> Recordings.find(ledger, id));
    }

    /// What can be heard of one.
    public byte[] sound(OwnerId owner, RecordingId id) {
        return store.read(
                owner,
                ledger -> {
                    var sound = new ByteArrayOutputStream();
                    RecordingPieces.each(ledger, id, sound::writeBytes);
                    return sound.toByteArray();
                });
    }

    /// Deletes one for good.
    ///
    /// @return the question that it was kept with; empty where there is none of this id
    public Optional<QuestionId> delete(OwnerId owner, RecordingId id) {
        return store.write(
                owner,
                ledger -> {
                    var recording = Recordings.find(ledger, id);
                    Recordings.remove(ledger, id);
                    return recording.map(Recording::question);
                });
    }

    /// Reads all of them, and throws where one is not whole.
    static void prove(Ledger ledger) {
        Recordings.each(
                ledger,
                recording -> {
                    var left = new long[] {recording.bytes()};
                    RecordingPieces.each(ledger, recording.id(), piece -> left[0] -= piece.length);
                    if (left[0] != 0) {
                        throw new IllegalArgumentException("a recording that is not whole");
                    }
                });
    }
}
