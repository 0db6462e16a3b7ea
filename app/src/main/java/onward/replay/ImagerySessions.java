package onward.replay;

import static onward.schema.tables.ImagerySessions.IMAGERY_SESSIONS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onward.kernel.Micros;
import onward.kernel.Percent;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.Row;
import onward.reflect.NextTime;
import onward.replay.ImagerySession.Standing;
import org.jooq.TableField;

/// The shelf of imagery sessions.
final class ImagerySessions {

    /// How a session ended, as it is kept.
    private enum Ending {
        FINISHED,
        STOPPED,
        TOO_MUCH
    }

    private static final Prepared FIND =
            Prepared.of(on ->
                    on.selectFrom(IMAGERY_SESSIONS)
                            .where(IMAGERY_SESSIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(
                                    IMAGERY_SESSIONS.IMAGERY_SESSION_ID.eq(
                                            Prepared.value("session", String.class))));

    private static final Prepared LAST_TOLD =
            Prepared.of(on ->
                    on.selectFrom(IMAGERY_SESSIONS)
                            .where(IMAGERY_SESSIONS.OWNER_ID.eq(Prepared.owner()))
                            .and(IMAGERY_SESSIONS.DISTRESS_AFTER.isNotNull())
                            .orderBy(IMAGERY_SESSIONS.IMAGERY_SESSION_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private ImagerySessions() {}

    static Optional<ImagerySession> find(Ledger ledger, ImagerySessionId id) {
        return FIND.rows(ledger, Map.of("session", id.value())).stream()
                .map(row -> read(ledger, row))
                .findFirst();
    }

    /// The last of those after which it was said how hard it was, the last first: one that was
    /// stopped before that tells nothing.
    static List<ImagerySession> lastTold(Ledger ledger, int most) {
        return LAST_TOLD.rows(ledger, Map.of("most", most)).stream()
                .map(row -> read(ledger, row))
                .toList();
    }

    /// Hands out every session, the earliest first.
    static void each(Ledger ledger, Consumer<ImagerySession> taker) {
        ledger.sql()
                .selectFrom(IMAGERY_SESSIONS)
                .where(ledger.owns(IMAGERY_SESSIONS.OWNER_ID))
                .orderBy(IMAGERY_SESSIONS.IMAGERY_SESSION_ID)
                .fetch()
                .forEach(row -> taker.accept(read(ledger, Row.of(row))));
    }

    /// Adds a session that begins, unless there is one of this id.
    static void add(Ledger ledger, ImagerySession session) {
        var id = session.id().value();
        ledger.sql()
                .insertInto(IMAGERY_SESSIONS)
                .set(IMAGERY_SESSIONS.OWNER_ID, ledger.owner().value())
                .set(IMAGERY_SESSIONS.IMAGERY_SESSION_ID, id)
                .set(IMAGERY_SESSIONS.BEGUN_AT, Micros.of(session.begunAt()))
                .set(
                        IMAGERY_SESSIONS.ASKED,
                        close(ledger, IMAGERY_SESSIONS.ASKED, id, session.asked()))
                .set(
                        IMAGERY_SESSIONS.ANSWER,
                        close(ledger, IMAGERY_SESSIONS.ANSWER, id, session.answer()))
                .set(
                        IMAGERY_SESSIONS.ROOM,
                        close(ledger, IMAGERY_SESSIONS.ROOM, id, session.room()))
                .set(
                        IMAGERY_SESSIONS.HOPE,
                        close(ledger, IMAGERY_SESSIONS.HOPE, id, session.hope()))
                .set(IMAGERY_SESSIONS.OBSTACLE, close(ledger, IMAGERY_SESSIONS.OBSTACLE, id, ""))
                .set(IMAGERY_SESSIONS.CUE, close(ledger, IMAGERY_SESSIONS.CUE, id, ""))
                .set(IMAGERY_SESSIONS.ACT, close(ledger, IMAGERY_SESSIONS.ACT, id, ""))
                .set(IMAGERY_SESSIONS.DISTRESS_BEFORE, session.distressBefore().value())
                .set(IMAGERY_SESSIONS.CONFIDENCE_BEFORE, session.confidenceBefore().value())
                .onConflictDoNothing()
                .execute();
    }

    /// Writes where a session stands now.
    static void stand(Ledger ledger, ImagerySession session) {
        var id = session.id().value();
        var finished =
                session.standing() instanceof Standing.Finished ending
                        ? Optional.of(ending)
                        : Optional.<Standing.Finished>empty();
        ledger.sql()
                .update(IMAGERY_SESSIONS)
                .set(
                        IMAGERY_SESSIONS.DISTRESS_AFTER,
                        session.distressAfter().map(Distress::value).orElse(null))
                .set(
                        IMAGERY_SESSIONS.CONFIDENCE_AFTER,
                        session.confidenceAfter().map(Percent::value).orElse(null))
                .set(
                        IMAGERY_SESSIONS.OBSTACLE,
                        close(
                                ledger,
                                IMAGERY_SESSIONS.OBSTACLE,
                                id,
                                finished.map(Standing.Finished::obstacle).orElse("")))
                .set(
                        IMAGERY_SESSIONS.CUE,
                        close(
                                ledger,
                                IMAGERY_SESSIONS.CUE,
                                id,
                                finished.map(one -> one.plan().cue()).orElse("")))
                .set(
                        IMAGERY_SESSIONS.ACT,
                        close(
                                ledger,
                                IMAGERY_SESSIONS.ACT,
                                id,
                                finished.map(one -> one.plan().act()).orElse("")))
                .set(IMAGERY_SESSIONS.ENDED_AT, session.endedAt().map(Micros::of).orElse(null))
                .set(
                        IMAGERY_SESSIONS.ENDING,
                        ending(session.standing()).map(Enum::name).orElse(null))
                .where(ledger.owns(IMAGERY_SESSIONS.OWNER_ID))
                .and(IMAGERY_SESSIONS.IMAGERY_SESSION_ID.eq(id))
                .execute();
    }

    private static Optional<Ending> ending(Standing standing) {
        return switch (standing) {
            case Standing.InTheScene(), Standing.Planning _ -> Optional.empty();
            case Standing.Finished _ -> Optional.of(Ending.FINISHED);
            case Standing.Stopped _ -> Optional.of(Ending.STOPPED);
            case Standing.TooMuch _ -> Optional.of(Ending.TOO_MUCH);
        };
    }

    private static byte[] close(
            Ledger ledger, TableField<?, byte[]> column, String id, String text) {
        return ledger.close(column, id, text);
    }

    private static ImagerySession read(Ledger ledger, Row row) {
        var id = row.get(IMAGERY_SESSIONS.IMAGERY_SESSION_ID);
        return new ImagerySession(
                new ImagerySessionId(id),
                Micros.toInstant(row.get(IMAGERY_SESSIONS.BEGUN_AT)),
                ledger.open(IMAGERY_SESSIONS.ASKED, id, row.get(IMAGERY_SESSIONS.ASKED)),
                ledger.open(IMAGERY_SESSIONS.ANSWER, id, row.get(IMAGERY_SESSIONS.ANSWER)),
                ledger.open(IMAGERY_SESSIONS.ROOM, id, row.get(IMAGERY_SESSIONS.ROOM)),
                ledger.open(IMAGERY_SESSIONS.HOPE, id, row.get(IMAGERY_SESSIONS.HOPE)),
                new Distress(row.get(IMAGERY_SESSIONS.DISTRESS_BEFORE)),
                new Percent(row.get(IMAGERY_SESSIONS.CONFIDENCE_BEFORE)),
                standing(ledger, id, row));
    }

    private static Standing standing(Ledger ledger, String id, Row row) {
        var after =
                Optional.ofNullable(row.get(IMAGERY_SESSIONS.DISTRESS_AFTER)).map(Distress::new);
        var ending = Optional.ofNullable(row.get(IMAGERY_SESSIONS.ENDING)).map(Ending::valueOf);
        if (ending.isEmpty()) {
            return after.<Standing>map(Standing.Planning::new).orElseGet(Standing.InTheScene::new);
        }
        Instant at = Micros.toInstant(row.get(IMAGERY_SESSIONS.ENDED_AT));
        return switch (ending.get()) {
            case STOPPED -> new Standing.Stopped(at, after);
            case TOO_MUCH -> new Standing.TooMuch(at, after.orElseThrow());
            case FINISHED ->
                    new Standing.Finished(
                            at,
                            after.orElseThrow(),
                            new Percent(row.get(IMAGERY_SESSIONS.CONFIDENCE_AFTER)),
                            ledger.open(
                                    IMAGERY_SESSIONS.OBSTACLE,
                                    id,
                                    row.get(IMAGERY_SESSIONS.OBSTACLE)),
                            new NextTime(
                                    ledger.open(
                                            IMAGERY_SESSIONS.CUE,
                                            id,
                                            row.get(IMAGERY_SESSIONS.CUE)),
                                    ledger.open(
                                            IMAGERY_SESSIONS.ACT,
                                            id,
                                            row.get(IMAGERY_SESSIONS.ACT))));
        };
    }
}
