package onward.platform.store;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jooq.Table;
import org.jooq.TableField;

/// What a room keeps of a person, table by table: so it can be exported whole, brought in again,
/// and erased.
///
/// @param room the room's name, its key in an export
/// @param tables each after those that it refers to
/// @param derived columns that are made from others and stay out of an export, with how they are
///   made of a row's opened texts
/// @param proof reads all that the room keeps of the owner as facts, and throws where a row makes
///   none: a row of a hostile file may fit its table and still break every page that shows it
public record Belongings(
        String room,
        List<Table<?>> tables,
        Map<TableField<?, String>, BiFunction<Ledger, Map<String, Object>, String>> derived,
        Consumer<Ledger> proof) {

    public Belongings {
        tables = List.copyOf(tables);
        derived = Map.copyOf(derived);
    }

    /// Tables of which every column is as it was entered.
    public Belongings(String room, List<Table<?>> tables) {
        this(room, tables, Map.of());
    }

    /// Tables of which each row that fits makes a fact.
    public Belongings(
            String room,
            List<Table<?>> tables,
            Map<TableField<?, String>, BiFunction<Ledger, Map<String, Object>, String>> derived) {
        this(room, tables, derived, ledger -> {});
    }

    /// The same, read through as facts before an import is kept.
    public Belongings provenBy(Consumer<Ledger> reading) {
        return new Belongings(room, tables, derived, reading);
    }
}
