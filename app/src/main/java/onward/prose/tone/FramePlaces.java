package onward.prose.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows for each word which places of all frames it fits, as bits. A frame with a place that no
/// word of the text fits cannot stand in it, which bits tell sooner than words.
final class FramePlaces {

    private static final int BEGINNING = 3;
    private static final int[] NONE = {};

    /// A word that frames speak of, or one that begins like one.
    ///
    /// @param beginning what such a word begins with
    private record Start(String beginning, int place) {}

    /// What words a place takes; two places that take the same are one.
    private final Map<List<Object>, Integer> places = new HashMap<>();

    private final Map<String, int[]> ofWord = new HashMap<>();
    private final Map<String, long[]> bitsOf = new HashMap<>();
    private final Map<String, List<Start>> starts = new HashMap<>();
    private final List<Start> shortStarts = new ArrayList<>();

    /// The number of a place.
    int add(Slot.OneOf slot) {
        var key = List.<Object>of(slot.words(), List.copyOf(slot.beginnings()));
        var known = places.get(key);
        if (known != null) {
            return known;
        }
        var place = places.size();
        places.put(key, place);
        slot.words().forEach(word -> ofWord.merge(word, new int[] {place}, FramePlaces::joined));
        for (var beginning : slot.beginnings()) {
            var start = new Start(beginning, place);
            if (beginning.length() < BEGINNING) {
                shortStarts.add(start);
            } else {
                starts.computeIfAbsent(beginning.substring(0, BEGINNING), head -> new ArrayList<>())
                        .add(start);
            }
        }
        return place;
    }

    /// To be called when all places are there.
    void close() {
        ofWord.keySet().forEach(word -> bitsOf.put(word, compute(word)));
    }

    /// Adds what a word fits to what the other words of its text fit.
    void addTo(long[] all, String word) {
        var ready = bitsOf.get(word);
        if (ready != null) {
            for (var at = 0; at < all.length; at++) {
                all[at] |= ready[at];
            }
            return;
        }
        var alike = word.length() < BEGINNING ? null : starts.get(word.substring(0, BEGINNING));
        if (alike != null) {
            set(all, alike, word);
        }
        set(all, shortStarts, word);
    }

    /// Room for what the words of a text fit.
    long[] none() {
        return new long[(places.size() + Long.SIZE - 1) / Long.SIZE];
    }

    private long[] compute(String word) {
        var bits = none();
        for (var place : ofWord.getOrDefault(word, NONE)) {
            bits[place >> 6] |= 1L << place;
        }
        if (word.length() >= BEGINNING) {
            set(bits, starts.getOrDefault(word.substring(0, BEGINNING), List.of()), word);
        }
        set(bits, shortStarts, word);
        return bits;
    }

    private static void set(long[] bits, List<Start> starts, String word) {
        for (var start : starts) {
            if (word.startsWith(start.beginning())) {
                bits[start.place() >> 6] |= 1L << start.place();
            }
        }
    }

    /// Whether all these places are among what the words of a text fit.
    static boolean has(long[] bits, int[] places) {
        for (var place : places) {
            if ((bits[place >> 6] & (1L << place)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] joined(int[] some, int[] more) {
        var joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }
}
