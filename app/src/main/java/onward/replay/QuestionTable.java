package onward.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Questions and answers as a table of comma separated values (RFC 4180).
final class QuestionTable {

    private static final List<String> HEADING =
            List.of("question", "answer", "other words", "tags", "due");

    /// What a spreadsheet would take for a formula, behind the marks that we put there: "=1+1",
    /// "'=1+1" (OWASP, "CSV Injection")
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private QuestionTable() {}

    static void write(List<Carried> all, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var table = CsvWriter.builder().build(writer);
        table.writeRecord(HEADING);
        for (var one : all) {
            table.writeRecord(
                    harmless(one.asked()),
                    harmless(one.answer()),
                    harmless(String.join("\n", one.otherWords())),
                    Tag.written(one.tags()).toLowerCase(Locale.ROOT),
                    one.schedule().map(schedule -> schedule.due().toString()).orElse(""));
        }
        table.flush();
        writer.flush();
    }

    /// What a table holds. Without our heading its first two columns are question and answer.
    ///
    /// @throws IOException where it is no table
    static List<Carried> read(String text) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(text)) {
            return reader.stream()
                    .map(row -> row.getFields())
                    .filter(cells -> !cells.getFirst().strip().equalsIgnoreCase(HEADING.getFirst()))
                    .map(QuestionTable::carried)
                    .filter(one -> Placing.isQuestion(one.asked()))
                    .toList();
        } catch (CsvParseException | UncheckedIOException noTable) {
            throw new IOException("no table", noTable);
        }
    }

    private static Carried carried(List<String> cells) {
        return Carried.of(
                cell(cells, 0).strip(),
                cell(cells, 2).lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                cell(cells, 1),
                Tag.of(Arrays.asList(cell(cells, 3).toUpperCase(Locale.ROOT).split("[ ,;]+", -1))));
    }

    private static String cell(List<String> cells, int place) {
        var cell = place < cells.size() ? cells.get(place).replace('\0', '\uFFFD') : "";
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
