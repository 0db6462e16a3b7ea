package onward.replay;

import static onward.schema.tables.RecordingPieces.RECORDING_PIECES;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;

/// The shelf of what can be heard: the sound of each recording, sealed piece by piece.
final class RecordingPieces {

    /// In an export a piece is a text, and stays far below the longest one that comes in again.
    private static final int PIECE = 1 << 18;

    private RecordingPieces() {}

    static void add(Ledger ledger, RecordingId recording, byte[] sound, Instant now) {
        for (var from = 0; from < sound.length; from += PIECE) {
            var piece = Arrays.copyOfRange(sound, from, Math.min(from + PIECE, sound.length));
            var id = Uuid7.at(now);
            var body = Base64.getEncoder().encodeToString(piece);
            ledger.sql()
                    .insertInto(RECORDING_PIECES)
                    .set(RECORDING_PIECES.OWNER_ID, ledger.owner().value())
                    .set(RECORDING_PIECES.RECORDING_PIECE_ID, id)
                    .set(RECORDING_PIECES.RECORDING_ID, recording.value())
                    .set(RECORDING_PIECES.PLACE, from / PIECE)
                    .set(RECORDING_PIECES.BODY, ledger.close(RECORDING_PIECES.BODY, id, body))
                    .execute();
        }
    }

    /// Hands out the pieces of a recording, in their order.
    ///
    /// @throws IllegalArgumentException where one holds no sound
    static void each(Ledger ledger, RecordingId recording, Consumer<byte[]> taker) {
        try (var rows =
                ledger
                        .sql()
                        .select(RECORDING_PIECES.RECORDING_PIECE_ID, RECORDING_PIECES.BODY)
                        .from(RECORDING_PIECES)
                        .where(ledger.owns(RECORDING_PIECES.OWNER_ID))
                        .and(RECORDING_PIECES.RECORDING_ID.eq(recording.value()))
                        .orderBy(RECORDING_PIECES.PLACE)
                        .stream()) {
            rows.forEach(row -> {
                var body = ledger.open(RECORDING_PIECES.BODY, row.value1(), row.value2());
                taker.accept(Base64.getDecoder().decode(body));
            });
        }
    }
}
