package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 10: a bad upload cannot write outside, or eat the machine. Every file is read in a Java
/// with 256 MB, within five seconds; what is wrong is said in words, and no file comes into being.
class Promise10BadUploadsTest {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final int MEBIBYTE = 1 << 20;
    private static final String TWEETS = "window.YTD.tweets.part0 = [";

    @TempDir private Path folder;

    @Test
    void archivesMadeToHarmAreRefusedInWords() throws Exception {
        assertHarmless(read(Corpora.file("generated-archives")));
    }

    @Test
    void oddArchivesOfOthersAreReadOrRefused() throws Exception {
        assertHarmless(read(Corpora.file("commons-compress")));
    }

    @Test
    void hugeThingsInTheRightPlacesAreRefusedToo() throws Exception {
        var own = Files.createDirectory(folder.resolve("own"));
        zip(own, "swelling.zip", Deflater.BEST_SPEED, "data/tweets.js", TWEETS, " ", 600);
        zip(
                own,
                "long-text.zip",
                0,
                "data/tweets.js",
                TWEETS + "{\"tweet\":{\"full_text\":\"",
                "x",
                64);
        zip(own, "deep.zip", 0, "data/tweets.js", TWEETS, "[", 8);
        zip(
                own,
                "large-entry.zip",
                0,
                "data/tweets.js",
                TWEETS + "{\"tweet\":{\"urls\":[1",
                ",1",
                64);
        zip(
                own,
                "open-quote.zip",
                0,
                "comments.csv",
                "id,permalink,date,subreddit,body\n1,2,3,4,\"",
                "words ",
                64);
        zip(own, "wide-row.zip", 0, "comments.csv", "id,permalink,date,subreddit,body\n", "a,", 64);
        zip(own, "comments.zip", 0, "Comments.csv", "Date,Link,Message\n1,2,\"", "words ", 64);
        zip(own, "outbox.zip", 0, "outbox.json", "{\"orderedItems\":[{\"to\":[\"a\"", ",\"a\"", 64);
        var said = read(own);
        assertHarmless(said);
        assertThat(said).hasSize(8).allSatisfy(line -> assertThat(line).contains("It "));
    }

    private static void zip(
            Path folder, String name, int level, String file, String start, String more, int times)
            throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry(file));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            write(zip, more, times);
        }
    }

    private static void write(OutputStream out, String more, int mebibytes) throws IOException {
        var piece = more.repeat(MEBIBYTE / more.length()).getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < mebibytes; i++) {
            out.write(piece);
        }
    }

    /// One line for each file: its name, the milliseconds, what was said.
    private List<String> read(Path uploads) throws IOException, InterruptedException {
        var work = Files.createDirectory(folder.resolve("work-" + uploads.getFileName()));
        var before = files();
        var java =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx256m",
                                "-Djava.io.tmpdir=" + work,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Uploads.class.getName(),
                                uploads.toString())
                        .directory(work.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var lines = java.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).isZero();
        assertThat(files()).as("files that came into being").isEqualTo(before);
        return lines;
    }

    private Set<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void assertHarmless(List<String> lines) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> {
                    var parts = line.split("\t", -1);
                    assertThat(Long.parseLong(parts[1])).as(line).isLessThan(PATIENCE_MILLIS);
                    assertThat(parts[2])
                            .as(parts[0])
                            .doesNotContain("THREW", "Exception", "stumbled")
                            .contains(". READ ");
                });
    }
}
