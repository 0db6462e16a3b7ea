package onward.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import onward.prose.tone.Label;

/// Writes lists to take along: a page that opens anywhere, a table, JSON.
public final class Reporting {

    private static final String PACKAGE = "onward.templates";
    private static final int JSON_VERSION = 1;

    /// What a spreadsheet would take for the start of a formula, or skip in front of one.
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Reporting() {}

    /// One HTML file. It opens anywhere, and asks nothing of the network.
    public static void html(Report report, OutputStream out) throws IOException {
        var writer = writer(out);
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Reporting.class.getClassLoader(), PACKAGE)
                .render("guard/report.jte", Map.of("report", report), new WriterOutput(writer));
        writer.flush();
    }

    /// A table (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8.
    public static void csv(Iterator<Listed> listed, OutputStream out) throws IOException {
        var writer = writer(out);
        writer.write('\uFEFF');
        var table = CsvWriter.builder().build(writer);
        table.writeRecord(
                "network",
                "kind",
                "date",
                "seen by",
                "labels",
                "verdict",
                "reason",
                "text",
                "link",
                "standing",
                "note");
        while (listed.hasNext()) {
            row(listed.next(), table);
        }
        table.flush();
        writer.flush();
    }

    private static void row(Listed listed, CsvWriter table) {
        var trace = listed.trace();
        table.writeRecord(
                trace.network().title(),
                trace.kind().written(),
                trace.at().map(Object::toString).orElse(""),
                new TraceWords(trace).seenBy(),
                trace.labels().stream().map(LabelName::of).collect(Collectors.joining("; ")),
                trace.verdict().word(),
                cell(trace.reason()),
                cell(trace.text()),
                cell(trace.link().orElse("")),
                cell(listed.standing()),
                cell(listed.note()));
    }

    /// A cell that no spreadsheet takes for a formula (OWASP, "CSV Injection").
    static String cell(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// One object of JSON: `version`, `madeAt`, `traces`, each written as it comes.
    public static void json(Iterator<Listed> listed, Instant madeAt, OutputStream out)
            throws IOException {
        var json = new JsonFactory().createGenerator(writer(out));
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("format", "onward-audit");
        json.writeNumberField("version", JSON_VERSION);
        json.writeStringField("madeAt", madeAt.toString());
        json.writeArrayFieldStart("traces");
        while (listed.hasNext()) {
            entry(listed.next(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static void entry(Listed listed, JsonGenerator json) throws IOException {
        var trace = listed.trace();
        json.writeStartObject();
        json.writeStringField("network", trace.network().written());
        json.writeStringField("kind", trace.kind().written());
        json.writeStringField("createdAt", trace.at().map(Object::toString).orElse(null));
        json.writeStringField("visibility", trace.visibility().written());
        json.writeBooleanField("findable", trace.reach().isFindable());
        json.writeStringField("permalink", trace.link().orElse(null));
        json.writeStringField("place", trace.place());
        json.writeStringField("verdict", trace.verdict().word());
        json.writeArrayFieldStart("labels");
        for (Label label : trace.labels()) {
            json.writeString(label.word());
        }
        json.writeEndArray();
        json.writeStringField("reason", trace.reason());
        json.writeStringField("text", trace.text());
        json.writeArrayFieldStart("spans");
        for (var mark : trace.marks()) {
            json.writeStartObject();
            json.writeStringField("label", mark.label().word());
            json.writeNumberField("start", mark.span().start());
            json.writeNumberField("end", mark.span().end());
            json.writeStringField("reason", mark.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("standing", listed.standing());
        json.writeStringField("note", listed.note());
        json.writeEndObject();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
