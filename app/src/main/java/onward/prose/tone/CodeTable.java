package onward.prose.tone;

import java.util.Map;

/// From the [LetterCode] of words to some numbers. What has no code is not in it.
final class CodeTable {

    private static final int[] NONE = {};

    private final long[] codes;
    private final int[][] numbers;

    CodeTable(Map<String, int[]> all) {
        codes = new long[Math.max(16, Integer.highestOneBit(all.size()) << 2)];
        numbers = new int[codes.length][];
        all.forEach((word, some) -> {
            var code = LetterCode.of(word);
            if (code != LetterCode.NONE && word.indexOf('\'') < 0) {
                var slot = slot(code);
                codes[slot] = code;
                numbers[slot] = some;
            }
        });
    }

    boolean has(long code) {
        return code != LetterCode.NONE && codes[slot(code)] == code;
    }

    /// The numbers of a word; none where it is not there. Not to be written to.
    int[] of(long code) {
        var slot = slot(code);
        return codes[slot] == code && code != LetterCode.NONE ? numbers[slot] : NONE;
    }

    /// Where the code is, or would be.
    private int slot(long code) {
        var slot = LetterCode.slot(code, codes.length - 1);
        while (codes[slot] != LetterCode.NONE && codes[slot] != code) {
            slot = (slot + 1) & (codes.length - 1);
        }
        return slot;
    }
}
