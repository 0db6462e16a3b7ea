package onward.prose.tone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Knows for each word which places of all frames it fits, as sorted numbers. A frame with a place
/// that no word of the text fits cannot stand in it.
final class FramePlaces {

    private static final int[] NONE = {};

    /// What words a place takes; two places that take the same are one.
    private final Map<List<Object>, Integer> places = new HashMap<>();

    private final Map<String, int[]> ofWord = new HashMap<>();
    private final Map<String, int[]> ofBeginning = new HashMap<>();
    private final long[] begun = new long[LetterCode.ROWS / Long.SIZE];
    private CodeTable words = new CodeTable(Map.of());
    private CodeTable beginnings = new CodeTable(Map.of());
    private int longest;

    /// The number of a place.
    int add(Slot.OneOf slot) {
        var key = List.<Object>of(slot.words(), List.copyOf(slot.beginnings()));
        var known = places.get(key);
        if (known != null) {
            return known;
        }
        var place = places.size();
        places.put(key, place);
        slot.words().forEach(word -> add(ofWord, word, place));
        slot.beginnings().forEach(beginning -> add(ofBeginning, beginning, place));
        return place;
    }

    private static void add(Map<String, int[]> all, String word, int place) {
        all.merge(word, new int[] {place}, FramePlaces::joined);
    }

    /// To be called when all places are there.
    void close() {
        for (var beginning : ofBeginning.keySet()) {
            longest = Math.max(longest, beginning.length());
            var code = LetterCode.of(beginning);
            var from = LetterCode.beginning(code);
            for (var row = from; row < from + LetterCode.rows(code); row++) {
                begun[row >> 6] |= 1L << row;
            }
        }
        beginnings = new CodeTable(ofBeginning);
        var whole = new HashMap<String, int[]>();
        ofWord.keySet().forEach(word -> whole.put(word, search(word)));
        words = new CodeTable(whole);
    }

    /// The places that a word fits. Not to be written to: many words share them.
    int[] of(Piece piece) {
        var code = piece.code();
        if (code == LetterCode.NONE) {
            return search(piece.plain());
        }
        return words.has(code) ? words.of(code) : begun(code);
    }

    /// The places that it fits by its beginning.
    private int[] begun(long code) {
        var fitted = NONE;
        var row = LetterCode.beginning(code);
        if ((begun[row >> 6] & 1L << row) != 0) {
            for (var rest = code; rest != LetterCode.NONE; rest = LetterCode.without(rest, 1)) {
                var more = beginnings.of(rest);
                fitted = more.length == 0 ? fitted : joined(fitted, more);
            }
        }
        return fitted;
    }

    private static int[] joined(int[] some, int[] more) {
        return some.length == 0
                ? more
                : IntStream.concat(Arrays.stream(some), Arrays.stream(more))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /// The places of any word, of letters or not.
    private int[] search(String word) {
        var fitted = ofWord.getOrDefault(word, NONE);
        for (var end = 1; end <= Math.min(longest, word.length()); end++) {
            var more = ofBeginning.getOrDefault(word.substring(0, end), NONE);
            fitted = more.length == 0 ? fitted : joined(fitted, more);
        }
        return fitted;
    }

    /// How many places there are.
    int size() {
        return places.size();
    }

    /// Room for a bit for each place.
    long[] room() {
        return new long[(places.size() >> 6) + 1];
    }

    /// Whether a place is among these.
    static boolean has(int[] fitted, int place) {
        return Arrays.binarySearch(fitted, place) >= 0;
    }
}
