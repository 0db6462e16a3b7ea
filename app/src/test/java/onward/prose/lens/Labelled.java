package onward.prose.lens;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import onward.Corpora;

/// A sentence with the label that a reader gave it.
record Labelled(String id, String text, String label) {

    private static final int HALVES = 2;

    /// The sentences written for the measures: half for tuning, half kept unseen.
    static List<Labelled> own() {
        return read(Corpora.repository().resolve("bench/src/main/resources/texts/sentences.jsonl"));
    }

    /// The development sentences that lie beside a checkout.
    static List<Labelled> development() {
        var file = Corpora.repository().resolveSibling("shared/text/dev/sentences.jsonl");
        assumeTrue(Files.exists(file), "skipped: ../shared/text/dev/sentences.jsonl is not here");
        return read(file);
    }

    /// Whether it was kept unseen while the rules were written.
    boolean isKept() {
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % HALVES == 0;
    }

    /// What the lens says of it.
    String found() {
        return Lens.read(text).map(finding -> finding.pattern().label()).orElse("none");
    }

    /// Whether a reader found nothing to ask about.
    boolean isPlain() {
        return label.equals("none");
    }

    /// Whether the lens asks about it.
    boolean isMarked() {
        return !found().equals("none");
    }

    /// Whether the lens says what the reader said.
    boolean isRight() {
        return found().equals(label);
    }

    private static List<Labelled> read(Path file) {
        var mapper = new ObjectMapper();
        try (var lines = Files.lines(file)) {
            return lines.map(
                            line -> {
                                try {
                                    var node = mapper.readTree(line);
                                    return new Labelled(
                                            node.get("id").asText(),
                                            node.get("text").asText(),
                                            node.get("label").asText());
                                } catch (IOException broken) {
                                    throw new UncheckedIOException(broken);
                                }
                            })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
