package onward.archive.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.archive.Connection;
import onward.archive.Position;
import onward.archive.Source;
import onward.archive.container.Unreadable;
import onward.archive.format.Days;
import onward.archive.format.Heading;
import onward.archive.format.Row;
import onward.archive.format.Table;

/// Whom somebody is connected with, and the jobs that they had.
final class LinkedInPeople {

    /// Enough rows to tell what a column holds.
    private static final int SAMPLE = 50;

    private static final int FEWEST_COLUMNS = 5;

    private LinkedInPeople() {}

    static Table.Rows positions(Desk desk) {
        return row -> {
            var source = desk.next();
            desk.put(
                    new Position(
                            row.cell("company name"),
                            row.cell("title"),
                            some(row.cell("description")),
                            some(row.cell("location")),
                            some(row.cell("started on")),
                            some(row.cell("finished on")),
                            source));
        };
    }

    /// Since 2021 a note stands in front of the heading, since 2023 there is a column more. In
    /// another language the columns are told by what is in them.
    static void connections(Desk desk) throws IOException {
        var waiting = new ArrayList<List<String>>();
        var columns = new LinkedInColumns[1];
        Table.cells(
                desk.open(),
                cells -> {
                    if (columns[0] != null) {
                        person(desk, new Row(columns[0].heading(), cells));
                        return;
                    }
                    var heading = Heading.of(cells);
                    if (heading.has("first name", "last name")) {
                        columns[0] = new LinkedInColumns(heading);
                        waiting.clear();
                    } else if (cells.size() >= FEWEST_COLUMNS) {
                        waiting.add(cells);
                        if (waiting.size() > SAMPLE) {
                            columns[0] = settle(desk, waiting);
                        }
                    }
                });
        if (columns[0] == null && !waiting.isEmpty()) {
            settle(desk, waiting);
        } else if (columns[0] == null) {
            throw new Unreadable("It holds no heading of a list of people, so it was left.");
        }
    }

    /// @param waiting the heading in some language, and rows below it
    private static LinkedInColumns settle(Desk desk, List<List<String>> waiting)
            throws IOException {
        var columns = LinkedInColumns.of(waiting.subList(1, waiting.size()));
        for (var cells : waiting.subList(1, waiting.size())) {
            person(desk, new Row(columns.heading(), cells));
        }
        return columns;
    }

    private static void person(Desk desk, Row row) throws IOException {
        var source = desk.next();
        if (row.cell("first name").isBlank() && row.cell("last name").isBlank()) {
            desk.skip("people whose names LinkedIn left out");
            return;
        }
        desk.put(connection(row, source));
    }

    private static Connection connection(Row row, Source source) {
        return new Connection(
                row.cell("first name").strip(),
                row.cell("last name").strip(),
                some(row.cell("url")),
                some(row.cell("email address")),
                some(row.cell("company")),
                some(row.cell("position")),
                Days.read(row.cell("connected on")),
                source);
    }

    private static Optional<String> some(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }
}
