package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ezvcard.VCardVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onward.kernel.Uuid7;
import onward.platform.web.CalendarFile;
import onward.platform.web.CalendarFile.Entry;
import onward.platform.web.CalendarFile.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads our files back by programs that Debian has for them (python3-vobject, khal). Where none is
/// on this computer, it says so.
class SecondProgramTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final int SECONDS = 20;

    @TempDir private Path folder;

    @Test
    void anotherProgramReadsOurCards() throws IOException {
        var person =
                new Person(
                        new PersonId(Uuid7.at(NOW)),
                        NOW,
                        "Dana Ökafor; Jr, \"D\"",
                        "Head of data",
                        "dana@northwind.example",
                        "",
                        "Two lines\nof it");
        var out = new ByteArrayOutputStream();
        VCardFile.write(List.of(new Acquaintance(person, List.of())), VCardVersion.V3_0, out);
        var file = Files.write(folder.resolve("people.vcf"), out.toByteArray());
        var said =
                said(
                        List.of(
                                "python3",
                                "-c",
                                "import sys, vobject; [print(c.fn.value, c.email.value) for c in vobject.readComponents(open(sys.argv[1], encoding='utf-8').read())]",
                                file.toString()),
                        "import vobject");
        assertThat(said).contains("Dana Ökafor; Jr, \"D\" dana@northwind.example");
    }

    @Test
    void anotherProgramReadsOurCalendar() throws IOException {
        var text =
                CalendarFile.of(
                        "Onward",
                        List.of(
                                new Entry(
                                        "1",
                                        "Interview: Northwind; Söhne, Ltd",
                                        new When.Span(NOW, NOW.plusSeconds(3600)))));
        var file = Files.writeString(folder.resolve("feed.ics"), text);
        var said =
                said(
                        List.of(
                                "python3",
                                "-c",
                                "import sys, icalendar; [print(e['SUMMARY'], e['DTSTART'].dt.isoformat()) for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')]",
                                file.toString()),
                        "import icalendar");
        assertThat(said).contains("Interview: Northwind; Söhne, Ltd", "2026-11-16T09:00:00+00:00");
    }

    private static String said(List<String> command, String needs) throws IOException {
        assumeTrue(
                run(List.of("python3", "-c", needs)).status() == 0,
                () -> "skipped: this computer has no second program for it: " + needs);
        var run = run(command);
        assertThat(run.status()).as(run.said()).isZero();
        return run.said();
    }

    private record Run(int status, String said) {}

    private static Run run(List<String> command) throws IOException {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(SECONDS, TimeUnit.SECONDS)
                    ? new Run(process.exitValue(), said)
                    : new Run(-1, said);
        } catch (IOException absent) {
            return new Run(-1, "");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
