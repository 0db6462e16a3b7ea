package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.House;
import onward.Printout;
import onward.kernel.Clock;
import onward.platform.store.DatabaseAddress.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

    @TempDir private Path folder;

    @Test
    void theReportIsPrintedByChromiumAndNothingOfItIsLeftElsewhere() throws IOException {
        var data = folder.resolve("here");
        var places = Places.in(data);
        try (var house =
                House.open(new SqliteFile(places.database()), places.key(), Clock.system())) {
            house.furnish();
            var page =
                    house.printout()
                            .into(Files.createDirectory(folder.resolve("page")), List.of("told"));
            assertThat(Files.readString(page))
                    .contains("What you expected, and what came", "Role by role")
                    .contains("Applications and interviews")
                    .doesNotContain("told twice", "<script", "http://", "href=\"http");
        }
        var file = folder.resolve("report.pdf");
        assertThat(run(data, "--pdf", file.toString())).isEqualTo(Exits.DONE);
        assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        // A4, in points
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");
        assertThat(run(data, "--pdf", file.toString())).isEqualTo(Exits.REFUSED);
        assertThat(run(data, "--pdf", file + "2", "--without", "secrets")).isEqualTo(Exits.REFUSED);
        assertThat(run(folder.resolve("empty"), "--pdf", file + "3")).isEqualTo(Exits.REFUSED);
    }

    @Test
    void withoutAChromiumNoneIsFound() throws IOException {
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEmpty();
        assertThat(Chromium.find(Map.of())).isEmpty();
        var own = Files.writeString(folder.resolve("mine"), "#!/bin/sh\n");
        assertThat(own.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.find(Map.of("CHROMIUM", own.toString(), "PATH", "/nowhere")))
                .contains(new Chromium(own));
        assertThat(Printout.parts()).contains("record", "told", "evidence");
    }

    private static int run(Path data, String... more) {
        var arguments = new ArrayList<>(List.of("report"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--data", data.toString()));
        return CommandLine.run(arguments.toArray(String[]::new));
    }
}
