package onward.replay;

import static onward.schema.tables.Recordings.RECORDINGS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/// The shelf of recordings. What can be heard lies in [RecordingPieces].
final class Recordings {

    private static final Prepared OF =
            Prepared.of(on ->
                    on.selectFrom(RECORDINGS)
                            .where(RECORDINGS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    RECORDINGS.QUESTION_ID.eq(
                                            Prepared.value("question", String.class)))
                            .orderBy(RECORDINGS.KEPT_AT.desc(), RECORDINGS.RECORDING_ID.desc()));

    private Recordings() {}

    /// Those of a question, the latest first.
    static List<Recording> of(Ledger ledger, QuestionId question) {
        return OF.rows(ledger, Map.of("question", question.value())).stream()
                .map(Recordings::read)
                .toList();
    }

    static Optional<Recording> find(Ledger ledger, RecordingId id) {
        return ledger.sql()
                .selectFrom(RECORDINGS)
                .where(is(ledger, id))
                .fetchOptional(row -> read(Row.of(row)));
    }

    /// Those questions that have one.
    static Select<Record1<String>> questions(Ledger ledger) {
        return ledger.sql()
                .select(RECORDINGS.QUESTION_ID)
                .from(RECORDINGS)
                .where(ledger.owns(RECORDINGS.OWNER_ID));
    }

    /// How many bytes all of them are.
    static long bytes(Ledger ledger) {
        return ledger
                .sql()
                .select(RECORDINGS.BYTE_COUNT)
                .from(RECORDINGS)
                .where(ledger.owns(RECORDINGS.OWNER_ID))
                .fetch(RECORDINGS.BYTE_COUNT)
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /// Hands out every one of them.
    static void each(Ledger ledger, Consumer<Recording> taker) {
        ledger.sql()
                .selectFrom(RECORDINGS)
                .where(ledger.owns(RECORDINGS.OWNER_ID))
                .fetch(row -> read(Row.of(row)))
                .forEach(taker);
    }

    static void add(Ledger ledger, Recording recording) {
        ledger.sql()
                .insertInto(RECORDINGS)
                .set(RECORDINGS.OWNER_ID, ledger.owner().value())
                .set(RECORDINGS.RECORDING_ID, recording.id().value())
                .set(RECORDINGS.QUESTION_ID, recording.question().value())
                .set(RECORDINGS.KEPT_AT, Micros.of(recording.keptAt()))
                .set(RECORDINGS.SOUND, recording.sound().name())
                .set(RECORDINGS.SECONDS, Math.toIntExact(recording.lasts().toSeconds()))
                .set(RECORDINGS.BYTE_COUNT, recording.bytes())
                .execute();
    }

    /// Gives all of one question to another.
    static void give(Ledger ledger, QuestionId from, QuestionId to) {
        ledger.sql()
                .update(RECORDINGS)
                .set(RECORDINGS.QUESTION_ID, to.value())
                .where(ledger.owns(RECORDINGS.OWNER_ID))
                .and(RECORDINGS.QUESTION_ID.eq(from.value()))
                .execute();
    }

    /// Removes one; its pieces go with it.
    static void remove(Ledger ledger, RecordingId id) {
        ledger.sql().deleteFrom(RECORDINGS).where(is(ledger, id)).execute();
    }

    private static Condition is(Ledger ledger, RecordingId id) {
        return ledger.owns(RECORDINGS.OWNER_ID).and(RECORDINGS.RECORDING_ID.eq(id.value()));
    }

    private static Recording read(Row row) {
        return new Recording(
                new RecordingId(row.get(RECORDINGS.RECORDING_ID)),
                new QuestionId(row.get(RECORDINGS.QUESTION_ID)),
                Micros.toInstant(row.get(RECORDINGS.KEPT_AT)),
                Sound.valueOf(row.get(RECORDINGS.SOUND)),
                Duration.ofSeconds(row.get(RECORDINGS.SECONDS)),
                row.get(RECORDINGS.BYTE_COUNT));
    }
}
