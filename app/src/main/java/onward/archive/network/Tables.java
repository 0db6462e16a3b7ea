package onward.archive.network;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import onward.archive.container.Member;
import onward.archive.format.Heading;
import onward.archive.format.Keys;
import onward.archive.format.Table;

/// Tables at a desk: headings that are not known are noted, empty rows left.
final class Tables {

    private static final int MOST_LOOKED_AT = 100;
    private static final int ALIKE = 85;

    private Tables() {}

    /// Tells a network's tables apart.
    interface Telling {

        /// Which of its tables a file is, by its name and its heading; empty where none.
        String table(Member member, String head);
    }

    /// How much a container is like an export of tables that this tells apart.
    static int likeness(Contents contents, Telling telling) {
        var isOne =
                tables(contents.members())
                        .limit(MOST_LOOKED_AT)
                        .anyMatch(
                                member -> !telling.table(member, contents.head(member)).isEmpty());
        return isOne ? ALIKE : 0;
    }

    /// The files of a table, in the order of their numbers.
    static List<Member> of(Plan plan, String table, Telling telling) {
        return tables(plan.members())
                .sorted(NumberedPaths.ORDER)
                .filter(member -> telling.table(member, plan.head(member)).equals(table))
                .toList();
    }

    /// Somebody may give one table alone, whatever it is called.
    private static Stream<Member> tables(List<Member> members) {
        return members.stream()
                .filter(member -> member.extension().equals("csv") || members.size() == 1);
    }

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
