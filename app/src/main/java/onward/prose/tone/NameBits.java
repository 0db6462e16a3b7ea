package onward.prose.tone;

/// Words by their hashes, as bits: says of a word that it is surely none of them, or perhaps one.
/// Digits that stand for letters count as those. A word less any one letter is asked for in one
/// pass, since its hash follows from those of what stands before and behind.
final class NameBits {

    private static final int PRIME = 16_777_619;

    /// `PRIME * INVERSE` is 1, modulo 2 to the power of 32.
    private static final int INVERSE = inverse();

    private final long[] bits;
    private final int shift;

    /// @param digits the table has 2 to the power of this many bits
    NameBits(int digits) {
        bits = new long[1 << (digits - 6)];
        shift = Integer.SIZE - digits;
    }

    private static int inverse() {
        var inverse = PRIME;
        for (var digits = 2; digits < Integer.SIZE; digits *= 2) {
            inverse *= 2 - PRIME * inverse; // Newton's: each step doubles the right digits
        }
        return inverse;
    }

    void add(CharSequence word) {
        var bit = spread(hash(0, word, 0, word.length()));
        bits[bit >>> 6] |= 1L << bit;
    }

    /// Whether the word may be there.
    boolean has(CharSequence text, int start, int end) {
        return isSet(hash(0, text, start, end));
    }

    /// Whether two words written as one may be there.
    boolean hasPair(CharSequence text, int left, int leftEnd, int right, int rightEnd) {
        return isSet(hash(hash(0, text, left, leftEnd), text, right, rightEnd));
    }

    /// Whether the word may be there when it loses one letter, or its first or last so many letters
    /// alone.
    boolean hasNear(CharSequence text, int start, int end, int first, int last) {
        var before = hash(0, text, start, end);
        var behind = 0;
        var power = 1;
        for (var at = end - 1; at >= start; at--) {
            var letter = plain(text.charAt(at));
            before = (before - letter) * INVERSE;
            if (isSet(before * power + behind) || (at - start == first && isSet(before))) {
                return true;
            }
            behind += letter * power;
            power *= PRIME;
            if (end - at == last && at > start && isSet(behind)) {
                return true;
            }
        }
        return false;
    }

    private static int hash(int begun, CharSequence text, int start, int end) {
        var hash = begun;
        for (var at = start; at < end; at++) {
            hash = hash * PRIME + plain(text.charAt(at));
        }
        return hash;
    }

    private static int plain(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4' -> 'a';
            case '5' -> 's';
            case '7' -> 't';
            default -> letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
        };
    }

    private boolean isSet(int hash) {
        var bit = spread(hash);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private int spread(int hash) {
        return ((hash ^ hash >>> 15) * 0x9E3779B1) >>> shift;
    }
}
