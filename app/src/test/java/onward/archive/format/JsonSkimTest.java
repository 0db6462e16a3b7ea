package onward.archive.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What passes over JSON agrees with what reads it token by token, wherever its window ends.
class JsonSkimTest {

    private static final int TIMES = 3_000;
    private static final long SEED = 20261123;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void whateverIsWrittenComesOutTheSame() throws IOException {
        var random = new Random(SEED);
        for (var i = 0; i < TIMES; i++) {
            var value = value(random, 4);
            var bytes =
                    i % 2 == 0
                            ? MAPPER.writeValueAsBytes(value)
                            : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
            var json = new JsonSkim(dripping(bytes, random));
            assertThat(read(json)).as("round " + i).isEqualTo(value);
            json.end();
        }
    }

    @Test
    void whatIsDamagedIsRefusedByBothOrByNeither() throws IOException {
        var random = new Random(SEED + 1);
        for (var i = 0; i < TIMES * 4; i++) {
            var bytes =
                    MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(value(random, 3))
                            .replaceAll("[^ -~\n]", "x")
                            .getBytes(StandardCharsets.US_ASCII);
            bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(126));
            var skimmed =
                    isRead(() -> {
                        var json = new JsonSkim(dripping(bytes, random));
                        json.pass();
                        json.end();
                    });
            assertThat(skimmed)
                    .as(new String(bytes, StandardCharsets.US_ASCII))
                    .isEqualTo(isRead(() -> Json.walk(new ByteArrayInputStream(bytes))));
        }
    }

    @Test
    void aTextLongerThanTheWindowIsWhole() throws IOException {
        var text = "é\uD83D\uDE43\n\"".repeat(60_000);
        var bytes = MAPPER.writeValueAsBytes(new String[] {text, text});
        var json = new JsonSkim(new ByteArrayInputStream(bytes));
        assertThat(json.intoList()).isTrue();
        for (var i = 0; i < 2; i++) {
            assertThat(json.hasEntry()).isTrue();
            assertThat(json.text()).isEqualTo(text);
        }
        assertThat(json.hasEntry()).isFalse();
    }

    private interface Reading {

        void read() throws IOException;
    }

    private static boolean isRead(Reading reading) {
        try {
            reading.read();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0, 1 -> NODES.textNode(word(random));
            case 2 -> NODES.textNode(word(random).repeat(random.nextInt(9)));
            case 3 -> NODES.textNode(Integer.toString(random.nextInt()));
            case 4 -> {
                var list = NODES.arrayNode();
                for (var i = random.nextInt(5); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                var object = NODES.objectNode();
                for (var i = random.nextInt(5); i > 0; i--) {
                    object.set(word(random), value(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String word(Random random) {
        var letters =
                new String[] {
                    "a", "id_str", "é", "\uD83D\uDE43", "\n", "\"", "\\", "\u0001", " ", "\uFFFD"
                };
        var word = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--) {
            word.append(letters[random.nextInt(letters.length)]);
        }
        return word.toString();
    }

    private static JsonNode read(JsonSkim json) throws IOException {
        if (json.intoList()) {
            var list = NODES.arrayNode();
            while (json.hasEntry()) {
                list.add(read(json));
            }
            return list;
        }
        if (json.intoObject()) {
            var object = NODES.objectNode();
            while (json.hasKey()) {
                object.set(json.key(), read(json));
            }
            return object;
        }
        return NODES.textNode(json.text());
    }

    /// Some bytes at a time, so that every place is once the end of what is there.
    private static InputStream dripping(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(24)));
            }
        };
    }
}
