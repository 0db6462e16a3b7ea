package onward.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A table as spreadsheets write it (RFC 4180, and what they make of it): in UTF-8, UTF-16 or
/// Windows-1252, its cells apart by commas, semicolons or tabs.
public final class Spreadsheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// What a spreadsheet would take for a formula, behind the marks that we put there: "=1+1",
    /// "'=1+1" (OWASP, "CSV Injection")
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Spreadsheet() {}

    /// The text of a file: by its mark, as UTF-8, or as Windows writes where it is no UTF-8.
    public static String text(byte[] bytes) {
        var text = new String(bytes, charset(bytes));
        if (text.indexOf('\uFFFD') >= 0 && charset(bytes).equals(StandardCharsets.UTF_8)) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        var mark = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        return switch (mark) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /// The rows of a table that hold anything, the heading first where there is one.
    ///
    /// @throws IOException where it is no table
    public static List<List<String>> rows(String text) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text.lines().findFirst().orElse("")))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(text)) {
            return reader.stream()
                    .map(row -> List.copyOf(row.getFields()))
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (CsvParseException | UncheckedIOException noTable) {
            throw new IOException("no table", noTable);
        }
    }

    /// A cell that no spreadsheet takes for a formula.
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// What stood in a cell before it was made harmless.
    public static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static char separator(String heading) {
        return count(heading, ';') > count(heading, ',')
                ? ';'
                : count(heading, '\t') > count(heading, ',') ? '\t' : ',';
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
