package onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A word that stands nowhere else: where its bytes turn up, what a person wrote has got there.
public final class Canary {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String word;

    private Canary(String word) {
        this.word = word;
    }

    /// A word that no test has used.
    public static Canary fresh() {
        return new Canary("kanarienvogel" + NUMBER.incrementAndGet() + "zitronengelb");
    }

    /// What to type.
    public String word() {
        return word;
    }

    /// The files under these folders that hold the word, in any of the writings that programs use.
    public List<Path> foundUnder(Path... folders) {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).filter(this::isIn).forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    /// Whether bytes hold the word.
    public boolean isIn(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return writings().stream().anyMatch(text::contains);
    }

    private boolean isIn(Path file) {
        try {
            return isIn(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// UTF-8, UTF-16 both ways, hexadecimal, and base64 at each of its three alignments.
    private List<String> writings() {
        var writings = new ArrayList<String>();
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        writings.add(word);
        writings.add(
                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        writings.add(
                new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        writings.add(HexFormat.of().formatHex(utf8));
        writings.add(HexFormat.of().withUpperCase().formatHex(utf8));
        for (var shift = 0; shift < 3; shift++) {
            var shifted = new byte[utf8.length + shift];
            System.arraycopy(utf8, 0, shifted, shift, utf8.length);
            var base64 = Base64.getEncoder().encodeToString(shifted);
            // the letters at both ends depend on what stands beside the word
            writings.add(base64.substring(4, base64.length() - 4));
        }
        return writings;
    }
}
