package onward.story;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import onward.platform.web.Dates;

/// The list for an employment office as a table (RFC 4180), with a byte order mark so that
/// spreadsheets read it as UTF-8.
final class EvidenceTable {

    // What a spreadsheet would take for a formula, behind white space and the marks that we put
    // there: "=1+1", "'=1+1" (OWASP, "CSV Injection")
    private static final Pattern FORMULA =
            Pattern.compile("['\\s]*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private EvidenceTable() {}

    /// @param pages the applications, page by page, until one is empty
    static void write(IntFunction<List<Application>> pages, Dates dates, OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var table = CsvWriter.builder().build(writer);
        table.writeRecord(
                "day",
                "time",
                "zone",
                "company",
                "role",
                "stage",
                "format",
                "found through",
                "role noted on",
                "outcome",
                "heard on");
        var page = 0;
        for (var some = pages.apply(page); !some.isEmpty(); some = pages.apply(++page)) {
            some.forEach(one -> row(table, one, dates));
        }
        table.flush();
        writer.flush();
    }

    private static void row(CsvWriter table, Application one, Dates dates) {
        var interview = one.interview();
        var starts = interview.starts();
        table.writeRecord(
                starts.local().toLocalDate().toString(),
                starts.local().toLocalTime().toString(),
                starts.zone().getId(),
                harmless(interview.pursuit().company()),
                harmless(interview.pursuit().role()),
                harmless(interview.stage()),
                interview.format().label(),
                harmless(one.origin().source()),
                one.since(dates.zone()),
                one.outcome(dates.now()),
                one.heardOn());
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
