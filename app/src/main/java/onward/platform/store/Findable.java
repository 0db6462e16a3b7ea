package onward.platform.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.TableField;

/// What of a room can be found by its words.
@FunctionalInterface
public interface Findable {

    /// Hands out all that one owner keeps there, the newest first where the room knows it.
    void each(Ledger ledger, Consumer<Finding> taker);

    /// The sealed columns of one table.
    ///
    /// @param kind what a row is, in a word or two
    /// @param path the address before the id
    /// @param target the column of that id
    /// @param id the column of the row's own id, by which it is sealed
    static Findable of(
            String kind,
            String path,
            TableField<Record, String> owner,
            TableField<Record, String> target,
            TableField<Record, String> id,
            List<TableField<Record, byte[]>> sealed) {
        var table = Objects.requireNonNull(owner.getTable());
        return (ledger, taker) ->
                ledger.sql()
                        .select(target, id)
                        .select(sealed)
                        .from(table)
                        .where(ledger.owns(owner))
                        // an id begins with the time at which it was given
                        .orderBy(id.desc())
                        .fetch()
                        .forEach(row ->
                                taker.accept(
                                        new Finding(
                                                path + row.get(target),
                                                kind,
                                                sealed.stream()
                                                        .flatMap(column ->
                                                                ledger
                                                                        .openIfAny(
                                                                                column,
                                                                                row.get(id),
                                                                                row.get(column))
                                                                        .stream())
                                                        .filter(text -> !text.isBlank())
                                                        .collect(Collectors.joining("\n")))));
    }
}
