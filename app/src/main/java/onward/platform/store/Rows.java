package onward.platform.store;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.exception.DataTypeException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Carries whole rows out of the store as plain values, and back in: sealed texts opened, instants
/// as ISO 8601, the owner left out. It takes each table as the migrations describe it, so that no
/// column can be forgotten.
public final class Rows {

    private static final String OWNER = "owner_id";
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final Belongings belongings;
    private final Twins twins;
    private final Map<Table<?>, List<Column>> carried = new HashMap<>();

    /// @param ledger whose rows are carried
    public Rows(Ledger ledger, Belongings belongings) {
        this(ledger, belongings, new Twins());
    }

    /// @param twins shared by all rooms of one import, since rooms refer to each other's rows
    public Rows(Ledger ledger, Belongings belongings, Twins twins) {
        this.ledger = ledger;
        this.belongings = belongings;
        this.twins = twins;
    }

    /// Hands out the rows of a table one by one, oldest id first, so that a full table needs no
    /// more memory than a short one.
    public void each(Table<?> table, Consumer<Map<String, @Nullable Object>> taker) {
        try (var rows =
                ledger
                        .sql()
                        .selectFrom(table)
                        .where(ledger.owns(owner(table)))
                        .orderBy(primary(table).getFields())
                        .fetchSize(AT_ONCE)
                        .stream()) {
            rows.forEach(row -> taker.accept(opened(table, row)));
        }
    }

    /// Brings a row in, unless it is there already: one that is there stays as it is.
    ///
    /// @param row texts, whole numbers ([Long]), truths and nulls by the names of the columns
    /// @return whether it was new
    /// @throws UnfitRow where a value is missing, unknown, or of another kind than its column
    public boolean in(Table<?> table, Map<String, @Nullable Object> row) {
        var closed = closed(table, row);
        try {
            var isNew =
                    ledger.sql().insertInto(table).set(closed).onConflictDoNothing().execute() > 0;
            if (!isNew) {
                table.getUniqueKeys().forEach(key -> findTwin(table, key, closed));
            }
            return isNew;
        } catch (IntegrityConstraintViolationException | DataTypeException unfit) {
            throw new UnfitRow(table.getName(), "", unfit);
        }
    }

    /// Deletes all rows of a table.
    public void erase(Table<?> table) {
        ledger.sql().deleteFrom(table).where(ledger.owns(owner(table))).execute();
    }

    private Map<String, @Nullable Object> opened(Table<?> table, Record row) {
        var id = String.valueOf(row.get(id(table)));
        var opened = new LinkedHashMap<String, @Nullable Object>();
        carried(table)
                .forEach(column ->
                        opened.put(
                                column.name(), column.opened(ledger, id, row.get(column.field()))));
        return opened;
    }

    private Map<Field<?>, Object> closed(Table<?> table, Map<String, @Nullable Object> row) {
        var known = carried(table);
        refuseUnknown(table, known, row);
        var values = new LinkedHashMap<String, Object>();
        for (var column : known) {
            var value = row.get(column.name());
            if (value != null) {
                values.put(column.name(), column.isId() ? idHere(column, value) : value);
            } else if (column.isRequired()) {
                throw new UnfitRow(table.getName(), column.name(), null);
            }
        }
        var id = String.valueOf(values.get(id(table).getName()));
        var closed = new LinkedHashMap<Field<?>, Object>();
        closed.put(owner(table), ledger.owner().value());
        for (var column : known) {
            var value = values.get(column.name());
            if (value != null) {
                closed.put(column.field(), close(table, column, id, value));
            }
        }
        belongings
                .derived()
                .forEach((field, made) -> {
                    if (table.equals(field.getTable())) {
                        closed.put(field, made.apply(ledger, values));
                    }
                });
        return closed;
    }

    private Object close(Table<?> table, Column column, String id, Object value) {
        try {
            return column.closed(ledger, id, value);
        } catch (ClassCastException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException unfit) {
            throw new UnfitRow(table.getName(), column.name(), unfit);
        }
    }

    private Object idHere(Column column, Object value) {
        return value instanceof String id ? twins.idHere(column.name(), id) : value;
    }

    private void findTwin(Table<?> table, UniqueKey<?> key, Map<Field<?>, Object> closed) {
        var id = id(table);
        var same =
                key.getFields().stream()
                        .map(field -> equal(field, closed.get(field)))
                        .reduce(DSL.noCondition(), org.jooq.Condition::and);
        ledger.sql()
                .select(id)
                .from(table)
                .where(same)
                .fetchOptional(id)
                .ifPresent(here -> twins.found(id.getName(), String.valueOf(closed.get(id)), here));
    }

    private static <T> org.jooq.Condition equal(Field<T> field, @Nullable Object value) {
        return field.eq(DSL.val(value, field));
    }

    private static void refuseUnknown(
            Table<?> table, List<Column> known, Map<String, @Nullable Object> row) {
        for (var name : row.keySet()) {
            if (known.stream().noneMatch(column -> column.name().equals(name))) {
                throw new UnfitRow(table.getName(), name, null);
            }
        }
    }

    /// The columns that an export shows: not the owner, and nothing that is made from others.
    private List<Column> carried(Table<?> table) {
        return carried.computeIfAbsent(table, this::shown);
    }

    private List<Column> shown(Table<?> table) {
        return Arrays.stream(table.fields())
                .filter(field -> !field.getName().equals(OWNER))
                .filter(field -> belongings.derived().keySet().stream().noneMatch(field::equals))
                .map(Column::new)
                .toList();
    }

    /// The row's own id: the part of its key behind the owner. A sealed text is bound to it.
    private static TableField<?, String> id(Table<?> table) {
        return partOfKey(table, 1);
    }

    private static TableField<?, String> owner(Table<?> table) {
        return partOfKey(table, 0);
    }

    @SuppressWarnings("unchecked") // every key of the migrations is made of texts
    private static TableField<?, String> partOfKey(Table<?> table, int place) {
        return (TableField<?, String>) primary(table).getFields().get(place);
    }

    private static UniqueKey<?> primary(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey(), "a table without a key");
    }

    /// A row that does not fit its table.
    public static final class UnfitRow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String table;
        private final String column;

        UnfitRow(String table, String column, @Nullable Throwable cause) {
            super("a row of " + table + " does not fit", cause);
            this.table = table;
            this.column = column;
        }

        /// The table.
        public String table() {
            return table;
        }

        /// The column at which it does not fit; empty where it is the row as a whole.
        public String column() {
            return column;
        }
    }
}
