package onward;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The bad inputs of others, which lie beside a checkout and not in it. Where they are absent a
/// test says so and is skipped; each has cases of its own in the tree.
public final class Corpora {

    private static final Path ROOT = repository();

    private Corpora() {}

    /// The top of the checkout.
    public static Path repository() {
        return Path.of(System.getProperty("onward.basedir", "."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("");
    }

    /// A file of a corpus, for instance `blns/blns.json`.
    public static Path file(String path) {
        var file = shared().resolve("corpora").resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: ../shared/corpora/" + path + " is not here");
        return file;
    }

    /// A corpus that is JSON.
    public static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(file(path).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The big list of naughty strings, and a few of our own that stand in where it is absent.
    public static List<String> naughtyStrings() {
        var all = new ArrayList<>(OWN);
        var list = shared().resolve("corpora/blns/blns.json");
        if (Files.exists(list)) {
            json("blns/blns.json").forEach(text -> all.add(text.asText()));
        }
        return List.copyOf(all);
    }

    private static final List<String> OWN =
            List.of(
                    "",
                    " ",
                    "a\0b",
                    "line\r\nbreak\rand\nmore",
                    "<script>alert(1)</script>",
                    "\" onfocus=\"alert(1)",
                    "'; DROP TABLE people; --",
                    "שלום עולם مرحبا",
                    "\u202Eright to left",
                    "👩‍👩‍👧‍👦 🇩🇪",
                    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
                    "\uFEFF\u200B\u00AD",
                    "\uD800",
                    "%s%n${jndi:x}{{7*7}}",
                    "../../../etc/passwd",
                    "=1+1");

    private static Path shared() {
        return ROOT.resolveSibling("shared");
    }
}
