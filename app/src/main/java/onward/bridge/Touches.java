package onward.bridge;

import static onward.schema.tables.Touches.TOUCHES;

import java.util.List;
import java.util.Optional;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import org.jooq.Record;

/// The shelf of touches.
final class Touches {

    private static final int AT_ONCE = 100;

    private Touches() {}

    /// Adds a touch, unless the same was noted of the same note.
    ///
    /// @param about the note that it came from
    /// @return whether it was new
    static boolean add(Ledger ledger, Touch touch, Optional<String> about) {
        var id = touch.id().value();
        return ledger.sql()
                        .insertInto(TOUCHES)
                        .set(TOUCHES.OWNER_ID, ledger.owner().value())
                        .set(TOUCHES.TOUCH_ID, id)
                        .set(TOUCHES.PERSON_ID, touch.person().value())
                        .set(TOUCHES.HAPPENED_AT, Micros.of(touch.at()))
                        .set(TOUCHES.KIND, touch.kind().name())
                        .set(TOUCHES.SAID, ledger.close(TOUCHES.SAID, id, touch.said()))
                        .set(TOUCHES.NEXT, ledger.close(TOUCHES.NEXT, id, touch.next()))
                        .set(TOUCHES.THANK_YOU_ID, about.orElse(null))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Takes a touch of somebody back.
    static boolean remove(Ledger ledger, PersonId person, TouchId touch) {
        return ledger.sql()
                        .deleteFrom(TOUCHES)
                        .where(ledger.owns(TOUCHES.OWNER_ID))
                        .and(TOUCHES.TOUCH_ID.eq(touch.value()))
                        .and(TOUCHES.PERSON_ID.eq(person.value()))
                        .execute()
                > 0;
    }

    /// Takes back what was noted of a note.
    static boolean removeAbout(Ledger ledger, String about, Touch.Kind kind) {
        return ledger.sql()
                        .deleteFrom(TOUCHES)
                        .where(ledger.owns(TOUCHES.OWNER_ID))
                        .and(TOUCHES.THANK_YOU_ID.eq(about))
                        .and(TOUCHES.KIND.eq(kind.name()))
                        .execute()
                > 0;
    }

    /// The touches with somebody, the latest first.
    static List<Touch> with(Ledger ledger, PersonId person, int most) {
        return ledger.sql()
                .selectFrom(TOUCHES)
                .where(ledger.owns(TOUCHES.OWNER_ID))
                .and(TOUCHES.PERSON_ID.eq(person.value()))
                .orderBy(TOUCHES.HAPPENED_AT.desc(), TOUCHES.TOUCH_ID.desc())
                .limit(most)
                .fetch(row -> read(ledger, row));
    }

    /// Reads all of them as the facts they should be; throws where a row makes none.
    static void readThrough(Ledger ledger) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(TOUCHES)
                        .where(ledger.owns(TOUCHES.OWNER_ID))
                        .fetchSize(AT_ONCE)
                        .stream()) {
            rows.forEach(row -> read(ledger, row));
        }
    }

    private static Touch read(Ledger ledger, Record row) {
        var id = row.get(TOUCHES.TOUCH_ID);
        return new Touch(
                new TouchId(id),
                new PersonId(row.get(TOUCHES.PERSON_ID)),
                Micros.toInstant(row.get(TOUCHES.HAPPENED_AT)),
                Touch.Kind.valueOf(row.get(TOUCHES.KIND)),
                ledger.open(TOUCHES.SAID, id, row.get(TOUCHES.SAID)),
                ledger.open(TOUCHES.NEXT, id, row.get(TOUCHES.NEXT)));
    }
}
