package onward.prose.tone;

/// A word of small letters as one number, exactly: five bits a letter, the first letter highest. So
/// a word is compared, looked up and shortened without being cut out of its text.
final class LetterCode {

    /// What is no word of one to twelve letters.
    static final long NONE = 0;

    /// How many beginnings of three letters there can be.
    static final int ROWS = 1 << 15;

    private static final int BITS = 5;
    private static final int LONGEST = 12;
    private static final int BEGINNING = 3;

    private LetterCode() {}

    /// The code of a word without its apostrophes, in small letters; [#NONE] for one that is longer
    /// or has anything else in it.
    static long of(CharSequence text, int start, int end) {
        var code = 0L;
        var letters = 0;
        for (var at = start; at < end; at++) {
            var letter = text.charAt(at);
            var small = letter | 0x20;
            if (small >= 'a' && small <= 'z') {
                if (++letters > LONGEST) {
                    return NONE;
                }
                code = (code << BITS) | (small - 'a' + 1);
            } else if (letter != '\'' && letter != '\u2019') {
                return NONE;
            }
        }
        return code;
    }

    /// The code of a whole word.
    static long of(String word) {
        return of(word, 0, word.length());
    }

    /// How many letters it has.
    static int length(long code) {
        return (Long.SIZE - Long.numberOfLeadingZeros(code) + BITS - 1) / BITS;
    }

    /// Its first three letters, as a number of [#ROWS]; where it has fewer, of the first word that
    /// begins with it.
    static int beginning(long code) {
        var missing = BEGINNING - length(code);
        return (int) (missing > 0 ? code << (BITS * missing) : code >>> (-BITS * missing));
    }

    /// How many of these numbers belong to words that begin with it.
    static int rows(long code) {
        return code == NONE ? 0 : 1 << (BITS * Math.max(0, BEGINNING - length(code)));
    }

    static boolean endsWith(long code, long ending) {
        return (code & ((1L << (BITS * length(ending))) - 1)) == ending;
    }

    /// The word without its last letters.
    static long without(long code, int letters) {
        return code >>> (BITS * letters);
    }

    /// The word with one letter more.
    static long with(long code, char letter) {
        return (code << BITS) | (letter - 'a' + 1);
    }

    /// Spreads a code over the places of a table.
    static int slot(long code, int mask) {
        var mixed = code * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & mask;
    }
}
