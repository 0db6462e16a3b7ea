package onward.platform.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.RowCountQuery;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/// An insert, update or delete whose SQL is made once for each kind of store, and filled with
/// values each time, as [Prepared] is: for what is done again and again by itself.
public final class PreparedChange {

    private final Function<DSLContext, RowCountQuery> words;
    private final ConcurrentHashMap<SQLDialect, Words> rendered = new ConcurrentHashMap<>();

    private PreparedChange(Function<DSLContext, RowCountQuery> words) {
        this.words = words;
    }

    /// A change to be made again and again.
    ///
    /// @param words makes it, with [Prepared#owner] and [Prepared#value] where values go; it holds
    ///   no others, and no literal text
    public static PreparedChange of(Function<DSLContext, RowCountQuery> words) {
        return new PreparedChange(words);
    }

    /// Changes rows of the ledger's owner.
    ///
    /// @param values one for each name; an [java.util.Optional] where there may be none
    /// @return how many rows
    public int run(Ledger ledger, Map<String, ?> values) {
        var ready = ready(ledger);
        return ledger.sql()
                .connectionResult(connection ->
                        ledger.statements()
                                .ask(
                                        connection,
                                        ready.sql(),
                                        statement -> {
                                            ready.fill(statement, ledger.owner().value(), values);
                                            return statement.executeUpdate();
                                        }));
    }

    /// Makes the change once for each row of values: on PostgreSQL all of them take one way.
    public void runEach(Ledger ledger, List<? extends Map<String, ?>> rows) {
        var ready = ready(ledger);
        ledger.sql()
                .connection(connection ->
                        ledger.statements()
                                .ask(
                                        connection,
                                        ready.sql(),
                                        statement -> {
                                            for (var values : rows) {
                                                ready.fill(
                                                        statement, ledger.owner().value(), values);
                                                statement.addBatch();
                                            }
                                            return statement.executeBatch();
                                        }));
    }

    /// A row's values by the names of their columns, as [Prepared#each] calls them.
    public static Map<String, Object> byName(Map<Field<?>, @Nullable Object> row) {
        var named = new HashMap<String, Object>();
        row.forEach(
                (column, value) -> named.put(column.getName(), Optional.<Object>ofNullable(value)));
        return named;
    }

    private Words ready(Ledger ledger) {
        var sql = ledger.sql();
        return rendered.computeIfAbsent(sql.dialect(), _ -> Words.of(sql, words.apply(sql)));
    }
}
