package onward.bridge;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onward.bridge.Sketch.Trait;
import onward.platform.Spreadsheet;

/// People as a table of comma separated values (RFC 4180). Which column holds what is shown and
/// chosen before anything is written.
final class PeopleTable {

    private static final int PARTS = 4;
    private static final String JOB = " | ";

    private PeopleTable() {}

    static void write(List<Acquaintance> people, OutputStream out) throws IOException {
        try (var table =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            table.writeRecord(Arrays.stream(TableField.values()).map(TableField::label).toList());
            for (var somebody : people) {
                table.writeRecord(
                        Arrays.stream(TableField.values())
                                .map(field -> Spreadsheet.harmless(cell(somebody, field)))
                                .toList());
            }
        } catch (UncheckedIOException cut) {
            throw new IOException(cut);
        }
    }

    /// What each column seems to hold.
    static List<Optional<TableField>> guess(List<String> heading) {
        return heading.stream().map(TableField::meant).toList();
    }

    /// Somebody in a row; empty where it has no name.
    static Optional<Acquaintance> somebody(
            List<Optional<TableField>> columns, List<String> cells, Instant now) {
        var sketch = new Sketch();
        var first = "";
        var last = "";
        var company = "";
        var title = "";
        for (var at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            var cell = Spreadsheet.meant(cells.get(at));
            switch (columns.get(at).orElse(null)) {
                case null -> {}
                case ID -> sketch.say(Trait.STABLE, cell);
                case NAME -> sketch.say(Trait.NAME, cell);
                case FIRST_NAME -> first = cell;
                case LAST_NAME -> last = cell;
                case PRONOUNS -> sketch.say(Trait.PRONOUNS, cell);
                case ROLE -> sketch.say(Trait.ROLE, cell);
                case EMAIL -> sketch.email(cell);
                case WAY -> cell.lines().forEach(line -> way(sketch, line));
                case MET_WHERE -> sketch.say(Trait.MET_WHERE, cell);
                case TRUE_THING -> sketch.say(Trait.TRUE_THING, cell);
                case OWED -> sketch.say(Trait.OWED, cell);
                case TAGS -> sketch.tag(cell);
                case COMPANY -> company = cell;
                case TITLE -> title = cell;
                case JOBS -> cell.lines().forEach(line -> job(sketch, line));
                case QUIET -> {
                    if (!cell.isBlank()) {
                        sketch.quiet(instant(cell));
                    }
                }
                case SINCE -> sketch.since(instant(cell));
            }
        }
        sketch.say(Trait.NAME, Sketch.joined(first, last));
        if (!sketch.hasJobs()) {
            sketch.job(company, title, "", "");
        }
        return sketch.made(now);
    }

    private static void way(Sketch sketch, String line) {
        try {
            Way.parse(line).forEach(sketch::way);
        } catch (IllegalArgumentException others) {
            sketch.way(line);
        }
    }

    private static void job(Sketch sketch, String line) {
        var parts = line.split(Pattern.quote(JOB), -1);
        if (parts.length == PARTS) {
            sketch.job(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    private static String cell(Acquaintance somebody, TableField field) {
        var person = somebody.person();
        var card = person.card();
        return switch (field) {
            case ID -> card.stable().isEmpty() ? Sketch.urn(person) : card.stable();
            case NAME -> person.name();
            case FIRST_NAME, LAST_NAME -> "";
            case PRONOUNS -> card.pronouns();
            case ROLE -> person.role();
            case EMAIL -> person.email();
            case WAY -> Way.written(card.ways());
            case MET_WHERE -> person.metWhere();
            case TRUE_THING -> person.trueThing();
            case OWED -> card.owed();
            case TAGS -> String.join(", ", card.tags());
            case COMPANY -> somebody.company();
            case TITLE ->
                    somebody.jobs().stream()
                            .filter(Position::isPresent)
                            .findFirst()
                            .map(Position::title)
                            .orElse("");
            case JOBS -> jobs(somebody);
            case QUIET -> card.quietSince().map(Instant::toString).orElse("");
            case SINCE -> person.since().toString();
        };
    }

    private static String jobs(Acquaintance somebody) {
        return somebody.jobs().stream()
                .map(job -> String.join(JOB, job.company(), job.title(), job.began(), job.ended()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
