package onward.bridge;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Tells in which lines there are words that begin with some letters.
final class WordIndex {

    /// Behind every letter that a word may have.
    private static final char LAST = '\uffff';

    /// Each word once, in order.
    private final String[] words;

    /// Where the lines of each word begin; the last one is the end.
    private final int[] begins;

    /// The lines of the first word, of the second, and so on.
    private final int[] lines;

    private WordIndex(String[] words, int[] begins, int[] lines) {
        this.words = words;
        this.begins = begins;
        this.lines = lines;
    }

    /// Where the lines stand that have one of some words that follow each other.
    record Range(int from, int to) {

        /// How many lines those are at most.
        int lines() {
            return to - from;
        }
    }

    /// Where the words stand that begin with these letters.
    Range beginningWith(String letters) {
        return new Range(begins[first(letters)], begins[first(letters + LAST)]);
    }

    /// The lines of a range, each once, in order.
    IntStream lines(Range range) {
        return Arrays.stream(lines, range.from(), range.to()).sorted().distinct();
    }

    /// The place of the first word that is not before this one.
    private int first(String word) {
        var at = Arrays.binarySearch(words, word);
        return at >= 0 ? at : -at - 1;
    }

    /// Takes words until it is made.
    static final class Making {

        private final TreeMap<String, IntStream.Builder> lines = new TreeMap<>();

        void add(String word, int line) {
            lines.computeIfAbsent(word, _ -> IntStream.builder()).add(line);
        }

        WordIndex made() {
            var words = new String[lines.size()];
            var begins = new int[lines.size() + 1];
            var all = IntStream.builder();
            var word = 0;
            var count = 0;
            for (var entry : lines.entrySet()) {
                words[word++] = entry.getKey();
                for (var line : entry.getValue().build().toArray()) {
                    all.add(line);
                    count++;
                }
                begins[word] = count;
            }
            return new WordIndex(words, begins, all.build().toArray());
        }
    }
}
