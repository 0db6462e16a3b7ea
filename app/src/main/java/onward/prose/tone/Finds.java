package onward.prose.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where entries of a lexicon were found, in a buffer that is used again. At most [#MOST]: a text
/// with more is bad enough.
final class Finds {

    static final int MOST = 4096;

    private int[] entries = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int entry, int start, int end) {
        if (size == MOST) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        entries[size] = entry;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int entry(int index) {
        return entries[index];
    }

    /// The finds with their meaning and their place in the original text.
    <T> List<Hit<T>> hits(Lexicon<T> lexicon, Folded text) {
        var hits = new ArrayList<Hit<T>>(size);
        for (var index = 0; index < size; index++) {
            hits.add(
                    new Hit<>(lexicon.what(entries[index]), text.span(starts[index], ends[index])));
        }
        return hits;
    }
}
