package onward.prose.tone;

/// Which rows of the table of weights a token calls: one for the whole word, one for each run of 2
/// to 5 letters in it with its edges marked, one for each pair of neighbours.
///
/// A change here needs a new [ToneModel#VERSION] and new weights: training and reading both come
/// here, and nowhere else.
final class Rows {

    /// The rows are 2 to the power of this: a table that stays in the processor's cache.
    static final int BITS = 18;

    static final int COUNT = 1 << BITS;

    static final int SEED = 0x811C9DC5;

    /// What stands before the first token of a text.
    static final int BEGINNING = 0x0BE6111;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    /// Behind this many letters a word has nothing more to say.
    private static final int READ = 40;

    /// How many rows one token can call, at most.
    static final int MOST = (READ + 2) * (LONGEST - SHORTEST + 1) + 1;

    private static final char EDGE = '\u0001';
    private static final int PRIME = 0x01000193;
    private static final int PAIR = 0x9E3779B1;

    private Rows() {}

    /// One letter more (FNV-1a, a character at a time).
    static int step(int hash, int letter) {
        return (hash ^ letter) * PRIME;
    }

    static char digitless(char letter) {
        return letter >= '0' && letter <= '9' ? '0' : letter;
    }

    /// Spreads a hash over all its bits (the finisher of MurmurHash3).
    static int mixed(int hash) {
        var mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    static int row(int mixed) {
        return mixed >>> (Integer.SIZE - BITS);
    }

    /// The row of two neighbours.
    static int pair(int left, int right) {
        return row(mixed(left * PAIR + Integer.rotateLeft(right, 11)));
    }

    /// Writes the rows of a token alone: of its hash and, where it is a word, of its letters.
    ///
    /// @return how many there are
    static int ofToken(Folded text, int start, int end, int hash, int[] rows) {
        rows[0] = row(hash);
        var size = 1;
        var length = Math.min(end - start, READ);
        if (length == 0) {
            return size;
        }
        for (var from = -1; from <= length - SHORTEST + 1; from++) {
            var run = SEED + 1;
            var last = Math.min(from + LONGEST, length + 1);
            for (var at = from; at < last; at++) {
                run = step(run, letter(text, start, length, at));
                if (at - from >= SHORTEST - 1) {
                    rows[size++] = row(mixed(run));
                }
            }
        }
        return size;
    }

    private static int letter(Folded text, int start, int length, int at) {
        return at < 0 || at >= length ? EDGE : digitless(text.at(start + at));
    }
}
