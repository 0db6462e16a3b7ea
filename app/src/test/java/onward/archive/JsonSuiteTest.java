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
import onward.archive.format.JsonSkim;
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

    /// Both ways in which the program reads JSON: cutting it into tokens, and passing over it.
    private enum Way {
        TOKENS {
            @Override
            void through(byte[] file) throws IOException {
                Json.walk(new ByteArrayInputStream(file));
            }
        },
        PASSING {
            @Override
            void through(byte[] file) throws IOException {
                try {
                    var json = new JsonSkim(new ByteArrayInputStream(file));
                    json.pass();
                    json.end();
                } catch (IOException broken) {
                    throw Json.inWords(broken);
                }
            }
        },
        TAKING {
            @Override
            void through(byte[] file) throws IOException {
                try {
                    var json = new JsonSkim(new ByteArrayInputStream(file));
                    take(json);
                    json.end();
                } catch (IOException broken) {
                    throw Json.inWords(broken);
                }
            }
        };

        abstract void through(byte[] file) throws IOException;

        private static void take(JsonSkim json) throws IOException {
            if (json.intoList()) {
                while (json.hasEntry()) {
                    take(json);
                }
            } else if (json.intoObject()) {
                while (json.hasKey()) {
                    take(json);
                }
            } else {
                json.text();
            }
        }
    }

    private static void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var way : Way.values()) {
            switch (file.getFileName().toString().charAt(0)) {
                case 'y' -> assertThatCode(() -> way.through(bytes)).doesNotThrowAnyException();
                case 'n' ->
                        assertThatThrownBy(() -> way.through(bytes)).isInstanceOf(Unreadable.class);
                default -> walk(way, bytes);
            }
        }
    }

    private static void walk(Way way, byte[] bytes) {
        try {
            way.through(bytes);
        } catch (IOException refused) {
            assertThat(refused).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        for (var bad : new String[] {"", "[1,]", "{\"a\":1", "[1] x", "[".repeat(100_000)}) {
            for (var way : Way.values()) {
                assertThatThrownBy(() -> way.through(bad.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(Unreadable.class)
                        .message()
                        .startsWith("It ")
                        .doesNotContain("Exception", "token", "0x");
            }
        }
    }
}
