package onward.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// The columns of a select: reads its rows, and finds a value by the name of its column.
final class Columns {

    private final List<Reading> readings;
    private final Map<String, Integer> places = new HashMap<>();

    /// @throws IllegalArgumentException where two columns have one name, or one holds what no
    ///   column of the store does
    Columns(List<Field<?>> fields) {
        readings = fields.stream().map(field -> reading(field)).toList();
        for (var field : fields) {
            if (places.put(field.getName(), places.size()) != null) {
                throw new IllegalArgumentException("two columns are called " + field.getName());
            }
        }
    }

    /// How a value is taken out of a row.
    private interface Reading {

        @Nullable Object of(ResultSet row, int column) throws SQLException;
    }

    /// Every row that was found.
    List<Row> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<Row>();
        while (found.next()) {
            var values = new @Nullable Object[readings.size()];
            for (var at = 0; at < values.length; at++) {
                values[at] = readings.get(at).of(found, at + 1);
            }
            rows.add(new Values(places, Arrays.asList(values)));
        }
        return rows;
    }

    private static Reading reading(Field<?> field) {
        return switch (field.getType().getSimpleName()) {
            case "String" -> ResultSet::getString;
            case "Integer" -> (row, column) -> unlessNull(row, row.getInt(column));
            case "Long" -> (row, column) -> unlessNull(row, row.getLong(column));
            case "Boolean" -> (row, column) -> unlessNull(row, row.getBoolean(column));
            case "Double" -> (row, column) -> unlessNull(row, row.getDouble(column));
            case "byte[]" -> ResultSet::getBytes;
            default -> throw new IllegalArgumentException("a column of " + field.getType());
        };
    }

    private static @Nullable Object unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private record Values(Map<String, Integer> places, List<@Nullable Object> values)
            implements Row {

        @Override
        @SuppressWarnings({
            "unchecked", // the column was read as its own type
            "NullAway" // as in jOOQ, a column that may be empty gives null, and its reader knows
        })
        public <T> T get(Field<T> column) {
            var place = places.get(column.getName());
            if (place == null) {
                throw new IllegalArgumentException("the select has no " + column.getName());
            }
            return (T) values.get(place);
        }
    }
}
