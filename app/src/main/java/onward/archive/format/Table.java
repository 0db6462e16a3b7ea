package onward.archive.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onward.archive.container.Unreadable;

/// A table of comma separated values (RFC 4180), row by row. Its columns are found by their
/// headings, since networks move and add them.
public final class Table {

    private Table() {}

    /// Takes the rows below the heading.
    @FunctionalInterface
    public interface Rows {

        void take(Row row) throws IOException;
    }

    /// Takes every row as it stands, the heading too.
    @FunctionalInterface
    public interface Cells {

        void take(List<String> cells) throws IOException;
    }

    /// Reads a table whose first row is the heading.
    public static void read(InputStream in, Rows rows) throws IOException {
        var below = new Below(rows);
        cells(in, below);
    }

    /// Reads every row.
    ///
    /// @throws Unreadable where it is no table
    public static void cells(InputStream in, Cells taker) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(
                                new InputStreamReader(
                                        new WithoutMark(in), StandardCharsets.UTF_8))) {
            for (var each : reader) {
                taker.take(each.getFields());
            }
        } catch (CsvParseException _) {
            throw new Unreadable(
                    "It holds a row far larger than any network writes. It was read up to there.");
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /// Remembers the heading, and hands on what is below it.
    private static final class Below implements Cells {

        private final Rows rows;
        private boolean isBelow;
        private Heading heading = Heading.of(List.of());

        Below(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void take(List<String> cells) throws IOException {
            if (isBelow) {
                rows.take(new Row(heading, cells));
            } else {
                heading = Heading.of(cells);
                isBelow = true;
            }
        }
    }
}
