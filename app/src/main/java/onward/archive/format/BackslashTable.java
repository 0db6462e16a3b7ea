package onward.archive.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import onward.archive.container.Unreadable;

/// A table in which a quote within a cell is written `\"`, as in LinkedIn's list of comments, and
/// not `""`, as in all its other lists. A doubled quote is understood, too.
public final class BackslashTable {

    private static final int LONGEST_ROW = 4 << 20;
    private static final int MOST_CELLS = 256;
    private static final int END = -1;

    private final Reader in;
    private final StringBuilder cell = new StringBuilder();
    private int next;
    private int letters;

    private BackslashTable(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
    }

    public static void read(InputStream in, Table.Rows rows) throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(new WithoutMark(in), StandardCharsets.UTF_8))) {
            var table = new BackslashTable(reader);
            var heading = Heading.of(table.row());
            while (table.next != END) {
                var cells = table.row();
                if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                    rows.take(new Row(heading, cells));
                }
            }
        }
    }

    private int advance() throws IOException {
        var read = next;
        next = in.read();
        return read;
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>();
        letters = 0;
        while (true) {
            cells.add(next == '"' ? quoted() : plain());
            if (next != ',' || cells.size() >= MOST_CELLS) {
                endLine();
                return cells;
            }
            advance();
        }
    }

    private void endLine() throws IOException {
        while (next != END && next != '\n' && next != '\r') {
            advance();
        }
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
    }

    private String plain() throws IOException {
        cell.setLength(0);
        while (next != END && next != ',' && next != '\n' && next != '\r') {
            add(advance());
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        advance();
        while (next != END) {
            var letter = advance();
            if (letter == '\\' && next == '"') {
                add(advance());
            } else if (letter != '"') {
                add(letter);
            } else if (next == '"') {
                add(advance());
            } else {
                return cell.toString();
            }
        }
        return cell.toString();
    }

    private void add(int letter) throws Unreadable {
        if (++letters > LONGEST_ROW) {
            throw new Unreadable(
                    "It holds a row far larger than any network writes. It was read up to there.");
        }
        cell.append((char) letter);
    }
}
