package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import onward.Corpora;
import onward.archive.container.Unreadable;
import onward.archive.format.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Good JSON is read, bad JSON is refused in words, and what may be either does no harm.
class JsonSuiteTest {

    @TestFactory
    Stream<DynamicTest> theSuiteComesOutAsItSays() throws IOException {
        try (var files = Files.list(Corpora.file("JSONTestSuite/test_parsing"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (file.getFileName().toString().charAt(0)) {
            case 'y' ->
                    assertThatCode(() -> Json.walk(new ByteArrayInputStream(bytes)))
                            .doesNotThrowAnyException();
            case 'n' ->
                    assertThatThrownBy(() -> Json.walk(new ByteArrayInputStream(bytes)))
                            .isInstanceOf(IOException.class);
            default -> walk(bytes);
        }
    }

    private static void walk(byte[] bytes) {
        try {
            Json.walk(new ByteArrayInputStream(bytes));
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        for (var bad : new String[] {"", "[1,]", "{\"a\":1", "[1] x", "[".repeat(100_000)}) {
            assertThatThrownBy(() ->
                            Json.walk(
                                    new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(Unreadable.class)
                    .message()
                    .startsWith("It ")
                    .doesNotContain("Exception", "token", "0x");
        }
    }
}
