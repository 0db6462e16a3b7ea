package onward.platform.store;

import java.util.Optional;
import onward.kernel.OwnerId;
import onward.platform.sealing.Place;
import onward.platform.sealing.Seal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// One owner's rows within one transaction. Every shelf works through it, so no statement forgets
/// whose rows they are.
public final class Ledger {

    private final OwnerId owner;
    private final DSLContext sql;
    private final Seal seal;
    private final Statements statements;

    Ledger(OwnerId owner, DSLContext sql, Seal seal, Statements statements) {
        this.owner = owner;
        this.sql = sql;
        this.seal = seal;
        this.statements = statements;
    }

    /// Whose rows these are.
    public OwnerId owner() {
        return owner;
    }

    /// The transaction.
    public DSLContext sql() {
        return sql;
    }

    Statements statements() {
        return statements;
    }

    /// The condition that every statement carries.
    public Condition owns(Field<String> ownerColumn) {
        return ownerColumn.eq(owner.value());
    }

    /// Closes a text for its column and row.
    public byte[] close(TableField<?, byte[]> column, String row, String text) {
        return seal.close(place(column, row), text);
    }

    /// Opens the text of a column and row.
    public String open(TableField<?, byte[]> column, String row, byte[] sealed) {
        return seal.open(place(column, row), sealed);
    }

    /// Opens the text of a column and row that may be absent.
    public Optional<String> openIfAny(
            TableField<?, byte[]> column, String row, byte @Nullable [] sealed) {
        return Optional.ofNullable(sealed).map(bytes -> open(column, row, bytes));
    }

    /// The keyed hash by which an equal word of this owner is found.
    public String index(String kind, String word) {
        return seal.index(kind, word);
    }

    private static Place place(TableField<?, byte[]> column, String row) {
        Table<?> table = column.getTable();
        return new Place(table == null ? "" : table.getName(), column.getName(), row);
    }
}
