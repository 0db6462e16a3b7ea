package onward.platform.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onward.kernel.Micros;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Carries whole rows out of the store as plain values, and back in: sealed texts opened, instants
/// as ISO 8601, the owner left out. It takes each table as the migrations describe it, so that no
/// column can be forgotten.
public final class Rows {

    private static final String OWNER = "owner_id";
    private static final String INSTANT = "_at";

    private final Ledger ledger;
    private final Belongings belongings;

    /// @param ledger whose rows are carried
    public Rows(Ledger ledger, Belongings belongings) {
        this.ledger = ledger;
        this.belongings = belongings;
    }

    /// All rows of a table, oldest id first.
    public List<Map<String, @Nullable Object>> out(Table<?> table) {
        return ledger.sql()
                .selectFrom(table)
                .where(ledger.owns(owner(table)))
                .orderBy(keys(table))
                .fetch(row -> opened(table, row));
    }

    /// Brings a row in, unless it is there already.
    ///
    /// @return whether it was new
    /// @throws UnfitRow where a value is missing, or is of another kind than its column
    public boolean in(Table<?> table, Map<String, @Nullable Object> row) {
        try {
            return ledger.sql()
                            .insertInto(table)
                            .set(closed(table, row))
                            .onConflictDoNothing()
                            .execute()
                    > 0;
        } catch (ClassCastException | DateTimeException unfit) {
            throw new UnfitRow(table.getName(), unfit);
        } catch (org.jooq.exception.IntegrityConstraintViolationException
                | org.jooq.exception.DataTypeException unfit) {
            throw new UnfitRow(table.getName(), unfit);
        }
    }

    /// Deletes all rows of a table.
    public void erase(Table<?> table) {
        ledger.sql().deleteFrom(table).where(ledger.owns(owner(table))).execute();
    }

    private Map<String, @Nullable Object> opened(Table<?> table, Record row) {
        var opened = new LinkedHashMap<String, @Nullable Object>();
        for (var field : table.fields()) {
            if (!field.getName().equals(OWNER) && !isDerived(field)) {
                opened.put(field.getName(), open(field, key(table, row::get), row.get(field)));
            }
        }
        return opened;
    }

    private Map<Field<?>, Object> closed(Table<?> table, Map<String, @Nullable Object> row) {
        var closed = new LinkedHashMap<Field<?>, Object>();
        for (var field : table.fields()) {
            var value = row.get(field.getName());
            if (field.getName().equals(OWNER)) {
                closed.put(field, ledger.owner().value());
            } else if (isDerived(field)) {
                closed.put(field, derive(field, row));
            } else if (value != null) {
                closed.put(
                        field,
                        close(field, key(table, column -> row.get(column.getName())), value));
            }
        }
        return closed;
    }

    private @Nullable Object open(Field<?> field, String key, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] sealed -> ledger.open(sealedColumn(field), key, sealed);
            case Long micros when field.getName().endsWith(INSTANT) ->
                    Micros.toInstant(micros).toString();
            default -> value;
        };
    }

    private Object close(Field<?> field, String key, Object value) {
        if (field.getType() == byte[].class) {
            return ledger.close(sealedColumn(field), key, (String) value);
        }
        if (field.getName().endsWith(INSTANT)) {
            return Micros.of(Instant.parse((String) value));
        }
        if (!field.getType().isInstance(value)
                && !(value instanceof Number && Number.class.isAssignableFrom(field.getType()))) {
            throw new ClassCastException(field.getName());
        }
        return value;
    }

    /// The row's own id: the last part of its key that is not the owner. A sealed text is bound to
    /// it.
    private static String key(
            Table<?> table, java.util.function.Function<Field<?>, @Nullable Object> value) {
        var primary = table.getPrimaryKey();
        if (primary == null) {
            throw new IllegalStateException("a table without a key");
        }
        var key = value.apply(primary.getFields().get(1));
        if (!(key instanceof String text)) {
            throw new UnfitRow(table.getName(), null);
        }
        return text;
    }

    private boolean isDerived(Field<?> field) {
        return belongings.derived().keySet().stream().anyMatch(field::equals);
    }

    @SuppressWarnings("NullAway") // a derived column is made from columns that are never null
    private String derive(Field<?> field, Map<String, @Nullable Object> row) {
        return belongings.derived().entrySet().stream()
                .filter(entry -> entry.getKey().equals(field))
                .findFirst()
                .orElseThrow()
                .getValue()
                .apply(ledger, new LinkedHashMap<>(row));
    }

    private static List<Field<?>> keys(Table<?> table) {
        var primary = table.getPrimaryKey();
        return primary == null ? List.of() : List.copyOf(primary.getFields());
    }

    private static Field<String> owner(Table<?> table) {
        return DSL.field(DSL.name(table.getName(), OWNER), String.class);
    }

    @SuppressWarnings("unchecked")
    private static TableField<?, byte[]> sealedColumn(Field<?> field) {
        return (TableField<?, byte[]>) field;
    }

    /// A row that does not fit its table.
    public static final class UnfitRow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnfitRow(String table, @Nullable Throwable cause) {
            super("a row of " + table + " does not fit", cause);
        }
    }
}
