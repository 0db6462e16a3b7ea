package onward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What the tone model said of texts that it was not trained on.
final class UnseenHeads {

    private UnseenHeads() {}

    /// Keeps what was said of unseen texts: the id, then a probability for each head.
    static void write(Map<String, float[]> heads, Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var entry : new TreeMap<>(heads).entrySet()) {
            if (entry.getKey().indexOf('-') < 0) {
                lines.add(entry.getKey() + "\t" + Arrays.toString(entry.getValue()));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    static Map<String, float[]> read(Path file) throws IOException {
        var all = new HashMap<String, float[]>();
        for (var line : Files.readAllLines(file)) {
            // "b12	[0.1, 0.2]"
            var tab = line.indexOf('\t');
            var numbers = line.substring(tab + 2, line.length() - 1).split(", ", -1);
            var heads = new float[numbers.length];
            for (var at = 0; at < numbers.length; at++) {
                heads[at] = Float.parseFloat(numbers[at]);
            }
            all.put(line.substring(0, tab), heads);
        }
        return all;
    }
}
