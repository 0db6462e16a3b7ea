package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import onward.archive.Kind;
import onward.archive.Reached;
import onward.archive.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./onward archive`, as a person types it.
class ArchiveTest {

    @TempDir private Path folder;

    private Path tweets() throws IOException {
        return Files.writeString(
                folder.resolve("tweets.js"),
                """
                window.YTD.tweets.part0 = [
                  {"tweet":{"id_str":"11","created_at":"Sat Nov 09 12:14:18 +0000 2019","full_text":"old &amp; gone"}},
                  {"tweet":{"id_str":"12","created_at":"Sat Nov 09 12:14:18 +0000 2024","full_text":"new"}},
                  {"tweet":{"full_text":"nobody's"}}
                ]
                """);
    }

    @Test
    void everyPostIsALineForOtherPrograms() throws Exception {
        try (var program = Program.run("archive", "--jsonl", tweets().toString())) {
            var lines = program.printed().lines().toList();
            assertThat(lines).hasSize(2);
            var first = new ObjectMapper().readTree(lines.getFirst());
            assertThat(first.path("platform").asText()).isEqualTo("x");
            assertThat(first.path("id").asText()).isEqualTo("11");
            assertThat(first.path("createdAt").asText()).isEqualTo("2019-11-09T12:14:18Z");
            assertThat(first.path("text").asText()).isEqualTo("old & gone");
            assertThat(first.path("position").asInt()).isEqualTo(1);
            assertThat(program.said()).isEmpty();
            assertThat(program.exit()).isEqualTo(Exits.DONE);
        }
    }

    @Test
    void whatIsOlderIsLeftOutWithAWord() throws Exception {
        try (var program =
                Program.run(
                        "archive",
                        "--jsonl",
                        "--summary",
                        "--since",
                        "2024-01-01",
                        tweets().toString())) {
            assertThat(program.printed().lines()).hasSize(1).allMatch(line -> line.contains("new"));
            assertThat(program.said())
                    .contains("X: 1 entry, from 2024-11-09 to 2024-11-09")
                    .contains("1 post: as open as your account")
                    .contains("Left out: entries older than you asked for (1)")
                    .contains("Left out: entries without an id (1)");
        }
    }

    @Test
    void whatIsNoExportIsRefusedInWords() throws Exception {
        var file = Files.writeString(folder.resolve("shopping.txt"), "milk, bread");
        try (var program = Program.run("archive", file.toString())) {
            assertThat(program.printed())
                    .contains("shopping.txt: This is no export that Onward knows.");
            assertThat(program.exit()).isEqualTo(Exits.REFUSED);
        }
    }

    @Test
    void theBarSaysHowFarItIsAndHowLongItTakes() {
        var third = new Reached(100 << 20, 300 << 20, 40_133, Duration.ofSeconds(6));
        assertThat(ProgressBar.line(third))
                .isEqualTo(
                        "[##########                    ] 100 of 300 MB, 40,133 posts, 13 seconds left");
        assertThat(ProgressBar.line(new Reached(0, 300 << 20, 0, Duration.ZERO)))
                .isEqualTo("[                              ] 0 of 300 MB, 0 posts");
    }

    @Test
    void everyKindAndEveryCircleHasAName() {
        assertThat(Kind.values())
                .allSatisfy(kind -> {
                    assertThat(ArchiveNames.counted(kind, 1)).startsWith("1 ").doesNotContain("|");
                    assertThat(ArchiveNames.counted(kind, 2)).startsWith("2 ").doesNotContain("|");
                });
        assertThat(Arrays.stream(Visibility.values()).map(Visibility::words))
                .noneMatch(String::isBlank);
    }
}
