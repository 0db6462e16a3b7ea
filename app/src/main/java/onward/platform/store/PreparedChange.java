package onward.platform.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.RowCountQuery;
import org.jooq.SQLDialect;

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
        var sql = ledger.sql();
        var ready = rendered.computeIfAbsent(sql.dialect(), _ -> Words.of(sql, words.apply(sql)));
        return sql.connectionResult(connection ->
                ledger.statements()
                        .ask(
                                connection,
                                ready.sql(),
                                statement -> {
                                    ready.fill(statement, ledger.owner().value(), values);
                                    return statement.executeUpdate();
                                }));
    }
}
