package onward.platform.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Query;

/// A statement's SQL in one dialect, and the names of the values that go into it, in order.
///
/// @param names a value may go into more than one place
record Words(String sql, List<String> names) {

    /// The name of the value that every statement carries: whose rows it is about.
    static final String OWNER = "owner";

    /// `where owner_id = :owner`; not the type in `cast_of::varchar`
    private static final Pattern NAMED = Pattern.compile("(?<!:):(\\w+)");

    Words {
        names = List.copyOf(names);
    }

    /// Makes the SQL of a query that holds named values only.
    static Words of(DSLContext sql, Query query) {
        var names = new ArrayList<String>();
        var positioned =
                NAMED.matcher(sql.renderNamedParams(query))
                        .replaceAll(found -> {
                            names.add(found.group(1));
                            return "?";
                        });
        return new Words(positioned, names);
    }

    /// Puts the values into their places.
    ///
    /// @param values one for each name; an [Optional] where there may be none
    void fill(PreparedStatement statement, String owner, Map<String, ?> values)
            throws SQLException {
        for (var at = 0; at < names.size(); at++) {
            var name = names.get(at);
            var value = name.equals(OWNER) ? owner : values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for " + name);
            }
            statement.setObject(
                    at + 1, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        }
    }
}
