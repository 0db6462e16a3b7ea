package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import onward.House;
import onward.kernel.Clock;
import onward.platform.store.DatabaseAddress.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuggageTest {

    @TempDir private Path folder;

    @Test
    void whatIsExportedHereIsImportedThere() throws IOException {
        var here = folder.resolve("here");
        var places = Places.in(here);
        try (var house =
                House.open(new SqliteFile(places.database()), places.key(), Clock.system())) {
            house.furnish();
        }
        var file = folder.resolve("all.json");
        assertThat(run("export", file, here)).isEqualTo(Exits.DONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("export", file, here)).isEqualTo(Exits.REFUSED);

        var there = folder.resolve("there");
        assertThat(run("import", file, there)).isEqualTo(Exits.DONE);
        assertThat(run("import", file, there)).isEqualTo(Exits.DONE);
        var journals = new Path[] {folder.resolve("here.md"), folder.resolve("there.md")};
        assertThat(run("export", journals[0], here, "--markdown")).isEqualTo(Exits.DONE);
        assertThat(run("export", journals[1], there, "--markdown")).isEqualTo(Exits.DONE);
        assertThat(withoutDate(journals[1]))
                .isEqualTo(withoutDate(journals[0]))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void whatIsNoExportIsRefusedAndNothingIsMadeOfNothing() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sam");
        assertThat(run("import", letter, folder.resolve("there"))).isEqualTo(Exits.REFUSED);
        assertThat(run("import", folder.resolve("nowhere"), folder.resolve("there")))
                .isEqualTo(Exits.REFUSED);
        var empty = folder.resolve("empty");
        assertThat(run("export", folder.resolve("x.json"), empty)).isEqualTo(Exits.REFUSED);
        assertThat(empty).doesNotExist();
    }

    private static int run(String command, Path file, Path data, String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of(command, file.toString()));
        arguments.addAll(java.util.List.of("--data", data.toString()));
        arguments.addAll(java.util.List.of(more));
        return CommandLine.run(arguments.toArray(String[]::new));
    }

    /// The second line says when the journal was written.
    private static String withoutDate(Path journal) throws IOException {
        return Files.readString(journal).replaceFirst("From Onward, .*", "");
    }
}
