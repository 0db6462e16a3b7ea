package onward.archive.network;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import onward.archive.format.Days;
import onward.archive.format.Heading;

/// The columns of the list of connections: by their English names, or by what is in them.
record LinkedInColumns(Heading heading) {

    private static final List<String> WORDS_IN_ORDER =
            List.of("first name", "last name", "company", "position");

    /// Links and addresses are told by their shape and the day stands last; what is left comes in
    /// the order in which LinkedIn has always written it.
    static LinkedInColumns of(List<List<String>> rows) {
        var columns = new HashMap<String, Integer>();
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        var words = new ArrayDeque<>(WORDS_IN_ORDER);
        for (var column = 0; column < width; column++) {
            if (most(rows, column, cell -> cell.contains("linkedin.com/"))) {
                columns.put("url", column);
            } else if (most(rows, column, cell -> cell.contains("@"))) {
                columns.put("email address", column);
            } else if (column == width - 1
                    || most(rows, column, cell -> Days.read(cell).isPresent())) {
                columns.put("connected on", column);
            } else if (isEmpty(rows, column)
                    && words.size() == 2
                    && !columns.containsKey("email address")) {
                // nobody shows their address to the member
                columns.put("email address", column);
            } else if (!words.isEmpty()) {
                columns.put(words.removeFirst(), column);
            }
        }
        return new LinkedInColumns(new Heading(columns));
    }

    private static boolean most(List<List<String>> rows, int column, Predicate<String> is) {
        var full = cells(rows, column).stream().filter(cell -> !cell.isBlank()).toList();
        return !full.isEmpty() && full.stream().filter(is).count() * 2 > full.size();
    }

    private static boolean isEmpty(List<List<String>> rows, int column) {
        return cells(rows, column).stream().allMatch(String::isBlank);
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .toList();
    }
}
