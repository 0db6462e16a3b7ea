package onward.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onward.platform.Spreadsheet;

/// Questions and answers as a table of comma separated values (RFC 4180).
final class QuestionTable {

    private static final List<String> WORDS = List.of("question", "answer", "other words", "tags");
    private static final List<String> HEADING =
            Stream.concat(WORDS.stream(), ScheduleCells.HEADING.stream()).toList();

    /// How other programs head the same columns.
    private static final Map<String, String> OTHERWISE =
            Map.of(
                    "front", "question",
                    "prompt", "question",
                    "asked", "question",
                    "back", "answer",
                    "response", "answer",
                    "tag", "tags",
                    "kind", "tags");

    private QuestionTable() {}

    static void write(List<Carried> all, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var table = CsvWriter.builder().build(writer);
        table.writeRecord(HEADING);
        for (var one : all) {
            table.writeRecord(
                    Stream.concat(
                                    Stream.of(
                                            Spreadsheet.harmless(one.asked()),
                                            Spreadsheet.harmless(one.answer()),
                                            Spreadsheet.harmless(
                                                    String.join("\n", one.otherWords())),
                                            Tag.written(one.tags()).toLowerCase(Locale.ROOT)),
                                    ScheduleCells.of(one.turn()).stream())
                            .toList());
        }
        table.flush();
        writer.flush();
    }

    /// What a table holds. Without a heading its first two columns are question and answer.
    ///
    /// @throws IOException where it is no table
    static List<Carried> read(String text) throws IOException {
        var rows = Spreadsheet.rows(withoutNotes(text));
        var heading = rows.isEmpty() ? List.<String>of() : named(rows.getFirst());
        var isHeaded = heading.contains(HEADING.getFirst());
        var columns = isHeaded ? heading : HEADING.subList(0, 2);
        return rows.stream()
                .skip(isHeaded ? 1 : 0)
                .map(cells -> carried(columns, cells))
                .filter(one -> Placing.isQuestion(one.asked()))
                .toList();
    }

    /// Anki heads its own tables with lines such as "#separator:tab".
    private static String withoutNotes(String text) {
        return text.replaceFirst("\\A(?:#[a-z ]{1,40}:[^\\n]{0,200}\\n){1,20}", "");
    }

    private static List<String> named(List<String> heading) {
        return heading.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .map(name -> OTHERWISE.getOrDefault(name, name))
                .toList();
    }

    private static Carried carried(List<String> columns, List<String> cells) {
        return new Carried(
                cell(columns, cells, WORDS.get(0)).strip(),
                cell(columns, cells, WORDS.get(2))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                cell(columns, cells, WORDS.get(1)),
                Tag.of(
                        Arrays.asList(
                                cell(columns, cells, WORDS.get(3))
                                        .toUpperCase(Locale.ROOT)
                                        .split("[ ,;]+", -1))),
                ScheduleCells.read(
                        ScheduleCells.HEADING.stream()
                                .map(name -> cell(columns, cells, name))
                                .toList()));
    }

    private static String cell(List<String> columns, List<String> cells, String name) {
        var place = columns.indexOf(name);
        return place < 0 || place >= cells.size()
                ? ""
                : Spreadsheet.meant(cells.get(place).replace('\0', '\uFFFD'));
    }
}
