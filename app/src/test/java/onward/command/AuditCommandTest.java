package onward.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.guard.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./onward audit`, as a script sees it.
class AuditCommandTest {

    private static final String RANT = "My boss at Northwind is a lying idiot and I hate this job";

    @TempDir private Path folder;

    private record Ended(int status, String out, String err) {}

    private static Ended run(String... arguments) {
        var out = System.out;
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        var said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            var status = CommandLine.commands().execute(arguments);
            return new Ended(
                    status,
                    printed.toString(StandardCharsets.UTF_8),
                    said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String ranting() {
        return new Posts()
                .tweet(11, "2023-03-14", RANT)
                .tweet(12, "2024-03-14", "What a lovely morning by the sea")
                .x(folder, "x.zip")
                .toString();
    }

    @Test
    void somethingFoundEndsWithOneAndShowsTheWorst() {
        var ended = run("audit", ranting());
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out())
                .contains("2 posts and comments read", "1 worth a look", "Hostile", RANT)
                .contains("https://x.com/mara/status/11", "14 March 2023", "What this cannot know")
                .doesNotContainIgnoringCase("clean");
    }

    @Test
    void nothingFoundEndsWithZeroAndIsNotCalledMore() {
        var file = new Posts().tweet(1, "2024-03-14", "Lovely morning").x(folder, "y.zip");
        var ended = run("audit", file.toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("not the same as nothing to find");
    }

    @Test
    void whatCannotBeReadEndsWithTwoAndAReason() throws IOException {
        var file = Files.writeString(folder.resolve("z.zip"), "not a zip");
        assertThat(run("audit", file.toString()))
                .satisfies(ended -> assertThat(ended.status()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("z.zip: "));
        assertThat(run("audit", ranting(), "--names", "no-such-file").status()).isEqualTo(2);
        assertThat(run("audit").status()).isEqualTo(2);
    }

    @Test
    void aDamagedFileWithinAnExportIsNoAllClear() throws IOException {
        var file = new Posts().tweet(1, "2024-03-14", "Lovely morning").x(folder, "y.zip");
        var bytes = Files.readAllBytes(file);
        var name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("tweets.js");
        bytes[name + "tweets.js".length() + 60] ^= 0x55;
        Files.write(file, bytes);
        assertThat(run("audit", file.toString()))
                .satisfies(ended -> assertThat(ended.status()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("tweets.js"));
    }

    @Test
    void theFilesAreWrittenForTheirOwnerAlone() throws IOException {
        var html = folder.resolve("report.html");
        var json = folder.resolve("report.json");
        var csv = folder.resolve("report.csv");
        var ended =
                run(
                        "audit",
                        ranting(),
                        "--quiet",
                        "--html",
                        html.toString(),
                        "--json",
                        json.toString(),
                        "--csv",
                        csv.toString());
        assertThat(ended).isEqualTo(new Ended(1, "", ""));
        assertThat(html).content().contains("<mark>").doesNotContain("<script");
        assertThat(json).content().contains("\"onward-audit\"");
        assertThat(csv).content().contains("11", "X,post");
        assertThat(Files.getPosixFilePermissions(html)).hasSize(2);
    }

    @Test
    void namesOfAFileAreFound() throws IOException {
        var names = Files.writeString(folder.resolve("names.txt"), "company: Northwind\n");
        assertThat(run("audit", ranting(), "--names", names.toString()).out())
                .contains("Names Northwind");
    }

    @Test
    void theTableMayGoToTheStandardOutput() {
        var ended = run("audit", ranting(), "--csv", "-");
        assertThat(ended.out()).startsWith("\uFEFFnetwork,");
        assertThat(ended.err()).contains("1 worth a look");
    }

    @Test
    void nothingThatIsThereIsWrittenOver() throws IOException {
        var export = ranting();
        var before = Files.readAllBytes(Path.of(export));
        for (var out : List.of("--html", "--json", "--csv")) {
            var ended = run("audit", export, out, export);
            assertThat(ended.status()).isEqualTo(2);
            assertThat(ended.err()).contains("x.zip: A file of this name is there already.");
        }
        assertThat(Path.of(export)).hasBinaryContent(before);
        var one = folder.resolve("one").toString();
        assertThat(run("audit", export, "--html", one, "--csv", one).err())
                .contains("a name of its own");
        assertThat(run("audit", export, "--json", "-", "--csv", "-").status()).isEqualTo(2);
    }

    @Test
    void whatCannotBePrintedToTheEndIsSaid() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (var out : List.of("--html", "--json", "--csv")) {
            assertThat(run("audit", ranting(), out, "/dev/full"))
                    .satisfies(ended -> assertThat(ended.status()).isEqualTo(Exits.UNAVAILABLE))
                    .satisfies(ended -> assertThat(ended.err()).contains("could not be written"));
            var screen = System.out;
            try (var full = new PrintStream(new FileOutputStream("/dev/full"))) {
                System.setOut(full);
                assertThat(CommandLine.commands().execute("audit", ranting(), "--quiet", out, "-"))
                        .isEqualTo(Exits.UNAVAILABLE);
            } finally {
                System.setOut(screen);
            }
        }
    }

    @Test
    void figuresAreEnglishOnEveryComputer() throws Exception {
        var posts = new Posts();
        for (var id = 1; id <= 1_200; id++) {
            posts.tweet(id, "2024-03-14", "Lovely morning " + id);
        }
        var file = posts.x(folder, "y.zip").toString();
        try (var program = Program.withJava("-Duser.language=de", "audit", file)) {
            assertThat(program.printed()).contains("1,200 posts and comments read");
            assertThat(program.exit()).isZero();
        }
    }

    @Test
    void aFileWithoutNamesIsAMistake() throws IOException {
        var names = folder.resolve("names.txt");
        for (var wrong :
                List.of(
                        "",
                        "company:",
                        "Northwind",
                        "{\"company\": [\"Northwind\"]}",
                        "{\"companies\": \"Northwind\"}",
                        "{\"companies\": [7]}",
                        "{\"companies\"",
                        "{}")) {
            Files.writeString(names, wrong);
            assertThat(run("audit", ranting(), "--names", names.toString()))
                    .as(wrong)
                    .satisfies(ended -> assertThat(ended.status()).isEqualTo(2))
                    .satisfies(ended -> assertThat(ended.err()).contains("The names could not"));
        }
        for (var right :
                List.of(
                        "\uFEFFCompany: Northwind\n\n",
                        "\uFEFF{\"companies\": [\"Northwind\"], \"people\": []}")) {
            Files.writeString(names, right);
            assertThat(run("audit", ranting(), "--names", names.toString()).out())
                    .contains("Names Northwind");
        }
        Files.write(names, "company: Nörthwind".getBytes(StandardCharsets.UTF_16));
        assertThat(run("audit", ranting(), "--names", names.toString()).err()).contains("UTF-8");
    }

    @Test
    void lettersThatMoveTheCursorDoNotReachTheTerminal() throws IOException {
        assertThat(Safe.line("a\u001B[2Jb\u009Bc\nd\u202Ee")).isEqualTo("a [2Jb c d e");
        var odd = "\u001B]0;gone\u0007\u202E";
        var export = folder.resolve("reddit" + odd + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(export))) {
            zip.putNextEntry(new ZipEntry("statistics.csv"));
            zip.write(("statistic,value\naccount name,mara" + odd + "\n").getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("comments.csv"));
            zip.write(
                    "id,permalink,date,ip,subreddit,gildings,link,parent,body,media,new%s\nabc,https://www.reddit.com/%s,2023-03-14 10:00:00 UTC,,jobs%s,0,,,%s %s,,\n"
                            .formatted(odd, odd, odd, RANT, odd)
                            .getBytes(UTF_8));
        }
        var broken = Files.writeString(folder.resolve("broken" + odd + ".zip"), "no zip");
        for (var command : List.of("audit", "archive")) {
            var ended = run(command, export.toString(), broken.toString());
            assertThat(ended.out() + ended.err())
                    .contains(command.equals("audit") ? "r/jobs" : "mara", "broken")
                    .doesNotContain("\u001B", "\u0007", "\u202E");
        }
    }
}
