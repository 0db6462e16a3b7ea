package onward.platform.store;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Table;
import org.jooq.TableField;

/// What a room keeps of a person, table by table: so it can be exported whole, brought in again,
/// and erased.
///
/// @param room the room's name, its key in an export
/// @param tables each after those that it refers to
/// @param derived columns that are made from others and stay out of an export, with how they are
///   made of a row's opened texts
public record Belongings(
        String room,
        List<Table<?>> tables,
        Map<TableField<?, String>, BiFunction<Ledger, Map<String, Object>, String>> derived) {

    public Belongings {
        tables = List.copyOf(tables);
        derived = Map.copyOf(derived);
    }

    /// Tables of which every column is as it was entered.
    public Belongings(String room, List<Table<?>> tables) {
        this(room, tables, Map.of());
    }
}
