package onward.prose.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// Texts are cut as the model was taught: accents, punctuation, Chinese, emoji, what is unseen.
class WordPieceTest {

    private static final WordPiece PIECES = load();

    /// The file was made with the reference (tokenizers 0.23.2) from the model's own vocabulary.
    @Test
    void everyTextIsCutAsTheReferenceCutsIt() throws IOException {
        var json = new ObjectMapper();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("word-pieces.jsonl"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSize(20);
            for (var line : lines) {
                var golden = json.readTree(line);
                var text = golden.path("text").asText();
                assertThat(PIECES.numbers(text, 512))
                        .as(text)
                        .isEqualTo(json.convertValue(golden.path("numbers"), long[].class));
            }
        }
    }

    @Property(tries = 300)
    void anyTextBecomesAStartSomePiecesAndAnEnd(
            @ForAll @StringLength(max = 400) String text,
            @ForAll @IntRange(min = 2, max = 40) int most) {
        var numbers = PIECES.numbers(text, most);
        assertThat(numbers).hasSizeBetween(2, most);
        assertThat(numbers[0]).isEqualTo(WordPiece.START);
        assertThat(numbers[numbers.length - 1]).isEqualTo(WordPiece.END);
    }

    @Test
    void aWordOfAHundredThousandLettersIsOneUnknown() {
        assertThat(PIECES.numbers("x".repeat(100_000), 128))
                .containsExactly(WordPiece.START, WordPiece.UNKNOWN, WordPiece.END);
    }

    @Test
    void halfACharacterIsNotRead() {
        assertThat(PIECES.numbers("\uD83D strengths \uDE01", 128))
                .isEqualTo(PIECES.numbers("strengths", 128));
    }

    private static WordPiece load() {
        try {
            return BgeSmall.words();
        } catch (IOException absent) {
            throw new java.io.UncheckedIOException(absent);
        }
    }
}
