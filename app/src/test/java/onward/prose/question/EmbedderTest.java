package onward.prose.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import onward.Corpora;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The model is loaded late, used by several, closed in peace, and survives what it is given.
class EmbedderTest {

    private static final Embedder SHARED = new Embedder();
    private static final int ENDINGS = 5;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Test
    void nothingIsLoadedBeforeAQuestionIsRead() {
        try (var embedder = new Embedder()) {
            assertThat(embedder.embed(" ?! … ")).isEmpty();
            assertThat(embedder.isLoaded()).isFalse();
        }
    }

    @Test
    void closingWithoutEverReadingLoadsNothing() {
        var embedder = new Embedder();
        embedder.close();
        assertThat(embedder.embed("Why do you teach?")).isEmpty();
        assertThat(embedder.isLoaded()).isFalse();
    }

    @Test
    void aQuestionLiesNearerToItsParaphraseThanToAnother() {
        var asked = embed("How do you deal with a colleague who is always late?");
        assertThat(
                        asked.nearness(
                                embed("What do you do about a teammate who never comes on time?")))
                .isGreaterThan(asked.nearness(embed("How do you price a variation?")));
    }

    @Test
    void theWrittenFormIsReadBackAndAnotherModelsIsNot() {
        var embedding = embed("Why do you teach?");
        assertThat(embedding.written()).hasSizeLessThan(530);
        assertThat(Embedding.read(embedding.written())).contains(embedding);
        assertThat(Embedding.read("bge2:" + embedding.written().substring(5))).isEmpty();
        assertThat(Embedding.read("bge1:%%%")).isEmpty();
        assertThat(Embedding.read("bge1:AAAA")).isEmpty();
        assertThat(Embedding.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "😀😀 why?",
                "\u0000\u0007 why \u200B",
                "Warum möchten Sie wechseln?",
                "你为什么想换工作？",
                "لماذا تريد هذه الوظيفة؟",
                "\uD800 why"
            })
    void anyTextIsReadOrLeft(String text) {
        assertThat(embed(text).nearness(embed(text))).isBetween(0.999, 1.001);
    }

    @Test
    void tenThousandLettersAreReadAsTheirBeginning() {
        var text = "Why did the deployment fail on Friday? ".repeat(260);
        assertThat(embed(text)).isEqualTo(embed(text.substring(0, 3_000)));
    }

    @Test
    void naughtyStringsDoNoHarm() {
        Corpora.naughtyStrings()
                .forEach(text ->
                        SHARED.embed(text)
                                .ifPresent(read -> assertThat(read.nearness(read)).isPositive()));
    }

    @Test
    void twoThreadsGetWhatOneGets() throws Exception {
        var alone = embed("Why do you teach?");
        Callable<Boolean> read =
                () -> {
                    var same = true;
                    for (var i = 0; i < 50; i++) {
                        same &= embed("Why do you teach?").equals(alone);
                    }
                    return same;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(read, read))) {
                assertThat(result.get()).isTrue();
            }
        }
    }

    /// A program that is told to stop while two threads read, over and over: it ends, and does not
    /// crash.
    @Test
    void theProgramEndsInPeaceWhileQuestionsAreRead(@TempDir Path folder) throws Exception {
        for (var i = 0; i < ENDINGS; i++) {
            var child =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-XX:ErrorFile=" + folder.resolve("crash.log"),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    ReadingForever.class.getName())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("child.txt").toFile())
                            .start();
            assertThat(child.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isEqualTo(ReadingForever.DONE);
            assertThat(folder.resolve("crash.log")).doesNotExist();
        }
    }

    /// What the child does.
    static final class ReadingForever {
        static final int DONE = 7;

        private ReadingForever() {}

        public static void main(String[] arguments) throws InterruptedException {
            var embedder = new Embedder();
            for (var i = 0; i < 2; i++) {
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            while (true) {
                                embedder.embed("What would you do if the tills went down?");
                            }
                        });
            }
            while (!embedder.isLoaded()) {
                Thread.onSpinWait();
            }
            for (var i = 0; i < 20; i++) {
                embedder.embed("Why do you teach?");
            }
            System.exit(DONE);
        }
    }

    private static Embedding embed(String text) {
        return SHARED.embed(text).orElseThrow();
    }
}
