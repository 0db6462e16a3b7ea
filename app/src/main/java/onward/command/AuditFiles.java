package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import onward.guard.Report;
import onward.guard.Reporting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the findings of an audit are written.
final class AuditFiles {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "Write a report that opens in any browser, without the network.")
    private @Nullable Path html;

    @Option(
            names = "--json",
            paramLabel = "OUT",
            description = "Write what was flagged as JSON; - for the standard output.")
    private @Nullable Path json;

    @Option(
            names = "--csv",
            paramLabel = "OUT",
            description = "Write what was flagged as a table; - for the standard output.")
    private @Nullable Path csv;

    private Stream<Path> all() {
        return Stream.of(
                        Optional.ofNullable(html),
                        Optional.ofNullable(json),
                        Optional.ofNullable(csv))
                .flatMap(Optional::stream);
    }

    boolean isAny() {
        return all().findAny().isPresent();
    }

    /// Whether one of them goes where the summary would go.
    boolean isPrinted() {
        return all().anyMatch(STANDARD_OUTPUT::equals);
    }

    /// Why nothing is begun: something would be lost at the end. Empty where all is well.
    Optional<String> refusal() {
        var places = all().map(AuditFiles::place).toList();
        if (places.stream().distinct().count() < places.size()) {
            return Optional.of("Two reports cannot go to one place. Give each a name of its own.");
        }
        return all().filter(file -> !file.equals(STANDARD_OUTPUT))
                .filter(NewFile::isTaken)
                .findFirst()
                .map(file -> Safe.line(file + ": " + NewFile.TAKEN));
    }

    private static Path place(Path file) {
        return file.equals(STANDARD_OUTPUT) ? file : file.toAbsolutePath().normalize();
    }

    /// Writes them all.
    ///
    /// @throws IOException where one cannot be written to the end
    void write(Report report) throws IOException {
        write(html, out -> Reporting.html(report, out));
        write(json, out -> Reporting.json(report.listed().iterator(), report.madeAt(), out));
        write(csv, out -> Reporting.csv(report.listed().iterator(), out));
    }

    private static void write(@Nullable Path file, NewFile.Writing writing) throws IOException {
        if (file == null) {
            return;
        }
        if (file.equals(STANDARD_OUTPUT)) {
            print(writing, System.out);
        } else {
            NewFile.write(file, writing);
        }
    }

    /// A stream that prints keeps its troubles to itself until it is asked.
    private static void print(NewFile.Writing writing, PrintStream out) throws IOException {
        writing.to(out);
        if (out.checkError()) {
            throw new IOException("the disk is full, or whoever reads along has gone");
        }
    }
}
