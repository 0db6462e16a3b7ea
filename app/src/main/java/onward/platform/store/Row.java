package onward.platform.store;

import org.jooq.Field;
import org.jooq.Record;

/// What a select found of one row.
///
/// jOOQ's own record looks for a column by comparing it with each of the others, tables and all; a
/// page of fifty interviews does that a thousand times.
public interface Row {

    /// The value of a column; null where the row has none.
    ///
    /// @throws IllegalArgumentException where the select does not have the column
    <T> T get(Field<T> column);

    /// A row that jOOQ fetched.
    static Row of(Record row) {
        return row::get;
    }
}
