package onward.bridge;

import static onward.schema.tables.Touches.TOUCHES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.kernel.Micros;
import onward.platform.store.Ledger;
import onward.platform.store.Prepared;
import onward.platform.store.PreparedChange;
import onward.platform.store.Row;
import org.jooq.Condition;

/// The shelf of touches.
final class Touches {

    private static final int AT_ONCE = 100;

    private static final PreparedChange ADD =
            PreparedChange.of(on ->
                    on.insertInto(TOUCHES)
                            .set(TOUCHES.OWNER_ID, Prepared.owner())
                            .set(TOUCHES.TOUCH_ID, Prepared.value("touch", String.class))
                            .set(TOUCHES.PERSON_ID, Prepared.value("person", String.class))
                            .set(TOUCHES.HAPPENED_AT, Prepared.value("at", Long.class))
                            .set(TOUCHES.KIND, Prepared.value("kind", String.class))
                            .set(TOUCHES.SAID, Prepared.value("said", byte[].class))
                            .set(TOUCHES.NEXT, Prepared.value("next", byte[].class))
                            .set(TOUCHES.THANK_YOU_ID, Prepared.value("about", String.class))
                            .set(TOUCHES.PACE_BEFORE, Prepared.value("before", String.class))
                            .onConflictDoNothing());

    private static final Prepared WITH =
            Prepared.of(on ->
                    on.selectFrom(TOUCHES)
                            .where(TOUCHES.OWNER_ID.eq(Prepared.owner()))
                            .and(TOUCHES.PERSON_ID.eq(Prepared.value("person", String.class)))
                            .orderBy(TOUCHES.HAPPENED_AT.desc(), TOUCHES.TOUCH_ID.desc())
                            .limit(Prepared.value("most", Integer.class)));

    private Touches() {}

    /// Adds a touch, unless the same was noted of the same note.
    ///
    /// @param about the note that it came from
    /// @param before where the rhythm stood before it
    /// @return whether it was new
    static boolean add(Ledger ledger, Touch touch, Optional<String> about, Optional<Pace> before) {
        var id = touch.id().value();
        var values =
                Map.of(
                        "touch", id,
                        "person", touch.person().value(),
                        "at", Micros.of(touch.at()),
                        "kind", touch.kind().name(),
                        "said", ledger.close(TOUCHES.SAID, id, touch.said()),
                        "next", ledger.close(TOUCHES.NEXT, id, touch.next()),
                        "about", about,
                        "before", before.map(PaceText::of));
        return ADD.run(ledger, values) > 0;
    }

    static Optional<NotedTouch> find(Ledger ledger, PersonId person, TouchId touch) {
        return noted(
                ledger,
                TOUCHES.TOUCH_ID.eq(touch.value()).and(TOUCHES.PERSON_ID.eq(person.value())));
    }

    /// What was noted of a note.
    static Optional<NotedTouch> about(Ledger ledger, String about, Touch.Kind kind) {
        return noted(ledger, TOUCHES.THANK_YOU_ID.eq(about).and(TOUCHES.KIND.eq(kind.name())));
    }

    private static Optional<NotedTouch> noted(Ledger ledger, Condition which) {
        return ledger.sql()
                .selectFrom(TOUCHES)
                .where(ledger.owns(TOUCHES.OWNER_ID))
                .and(which)
                .fetchOptional(row -> {
                    var touch = read(ledger, Row.of(row));
                    return new NotedTouch(
                            touch,
                            Optional.ofNullable(row.get(TOUCHES.PACE_BEFORE))
                                    .map(text -> PaceText.read(touch.person(), text)));
                });
    }

    static void remove(Ledger ledger, TouchId touch) {
        ledger.sql()
                .deleteFrom(TOUCHES)
                .where(ledger.owns(TOUCHES.OWNER_ID))
                .and(TOUCHES.TOUCH_ID.eq(touch.value()))
                .execute();
    }

    /// All touches by the people they were with, each the latest first.
    static Map<PersonId, List<Touch>> all(Ledger ledger) {
        return ledger
                .sql()
                .selectFrom(TOUCHES)
                .where(ledger.owns(TOUCHES.OWNER_ID))
                .orderBy(TOUCHES.HAPPENED_AT.desc(), TOUCHES.TOUCH_ID.desc())
                .fetch(row -> read(ledger, Row.of(row)))
                .stream()
                .collect(Collectors.groupingBy(Touch::person));
    }

    /// The touches with somebody, the latest first.
    static List<Touch> with(Ledger ledger, PersonId person, int most) {
        return WITH.rows(ledger, Map.of("person", person.value(), "most", most)).stream()
                .map(row -> read(ledger, row))
                .toList();
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
            rows.forEach(row -> {
                var touch = read(ledger, Row.of(row));
                Optional.ofNullable(row.get(TOUCHES.PACE_BEFORE))
                        .ifPresent(text -> PaceText.read(touch.person(), text));
            });
        }
    }

    private static Touch read(Ledger ledger, Row row) {
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
