package onward.archive.network;

import java.io.IOException;
import onward.archive.format.Heading;
import onward.archive.format.Keys;
import onward.archive.format.Table;

/// Tables at a desk: headings that are not known are noted, empty rows left.
final class Tables {

    private Tables() {}

    static void read(Desk desk, Keys keys, Table.Rows rows) throws IOException {
        Table.read(desk.open(), noting(desk, keys, rows));
    }

    static Table.Rows noting(Desk desk, Keys keys, Table.Rows rows) {
        var isNoted = new boolean[1];
        return row -> {
            if (!isNoted[0]) {
                isNoted[0] = true;
                note(desk, keys, row.heading());
            }
            if (!row.isBlank()) {
                rows.take(row);
            }
        };
    }

    private static void note(Desk desk, Keys keys, Heading heading) {
        heading.names().stream()
                .filter(name -> !name.isEmpty() && keys.isNew(name))
                .forEach(desk::unknownKey);
    }
}
