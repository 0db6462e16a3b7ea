package onward.platform.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// A select whose SQL is made once for each kind of store, and filled with values each time. Making
/// the SQL of a wide join takes longer than running it, and pages ask the same few again and again.
public final class Prepared {

    /// How many texts of a list one statement holds.
    private static final int AT_ONCE = 25;

    private static final String OWNER = "owner_id";

    private final Function<DSLContext, Select<?>> words;
    private final ConcurrentHashMap<SQLDialect, Rendered> rendered = new ConcurrentHashMap<>();

    private Prepared(Function<DSLContext, Select<?>> words) {
        this.words = words;
    }

    /// A select to be asked again and again.
    ///
    /// @param words makes the select, with [#owner] and [#value] where values go; it holds no
    ///   others, and no literal text
    public static Prepared of(Function<DSLContext, Select<?>> words) {
        return new Prepared(words);
    }

    /// Stands for whose rows are asked for.
    public static Param<String> owner() {
        return DSL.param(Words.OWNER, String.class);
    }

    /// Stands for a value that is given each time.
    public static <T> Param<T> value(String name, Class<T> type) {
        return DSL.param(name, type);
    }

    /// Stands for a value of each column of a table, called as the column is; the owner's too.
    public static Map<Field<?>, Field<?>> each(Table<?> table) {
        return Arrays.stream(table.fields())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                column ->
                                        DSL.param(
                                                column.getName().equals(OWNER)
                                                        ? Words.OWNER
                                                        : column.getName(),
                                                column.getDataType()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /// The condition that a column has one of some texts, which [#rowsAmong] is given each time.
    public static Condition among(Field<String> column, String name) {
        return column.in(
                IntStream.range(0, AT_ONCE)
                        .mapToObj(at -> value(numbered(name, at), String.class))
                        .toList());
    }

    /// Asks for the rows of the ledger's owner that have one of some texts: as often as it takes,
    /// so they come in no order.
    ///
    /// @param name the name that [#among] was given
    public List<Row> rowsAmong(
            Ledger ledger, String name, List<String> texts, Map<String, Object> values) {
        var rows = new ArrayList<Row>();
        for (var from = 0; from < texts.size(); from += AT_ONCE) {
            var all = new HashMap<>(values);
            for (var at = 0; at < AT_ONCE; at++) {
                // the last one again where there are fewer
                all.put(numbered(name, at), texts.get(Math.min(from + at, texts.size() - 1)));
            }
            rows.addAll(rows(ledger, all));
        }
        return rows;
    }

    private static String numbered(String name, int at) {
        return name + "_" + at;
    }

    /// Asks for the rows of the ledger's owner.
    ///
    /// @param values one for each name in the select
    public List<Row> rows(Ledger ledger, Map<String, Object> values) {
        var sql = ledger.sql();
        var ready = rendered.computeIfAbsent(sql.dialect(), _ -> render(sql));
        return sql.connectionResult(connection ->
                ledger.statements()
                        .ask(
                                connection,
                                ready.words().sql(),
                                statement -> {
                                    ready.words().fill(statement, ledger.owner().value(), values);
                                    try (var found = statement.executeQuery()) {
                                        return ready.columns().rows(found);
                                    }
                                }));
    }

    /// Its SQL with these values in it, for a person or a query planner to read.
    String inlined(DSLContext sql, Function<Param<?>, Object> values) {
        var select = words.apply(sql);
        for (var param : sql.extractParams(select).values()) {
            var name = param.getParamName();
            if (name != null) {
                select.bind(name, values.apply(param));
            }
        }
        return sql.renderInlined(select);
    }

    private Rendered render(DSLContext sql) {
        var select = words.apply(sql);
        return new Rendered(Words.of(sql, select), new Columns(List.of(select.fields())));
    }

    private record Rendered(Words words, Columns columns) {}
}
