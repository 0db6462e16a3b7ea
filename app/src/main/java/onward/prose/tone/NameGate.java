package onward.prose.tone;

/// Tells in one pass, without making objects, whether a text may hold a name: the hash of each word
/// and of each word less one letter is looked up in a table of bits.
final class NameGate {

    private static final int BITS = 1 << 20;
    private static final int PRIME = 16_777_619;
    private static final int SHORTEST_NEAR = 5;
    private static final int LONGEST = 40;

    /// A name written as it sounds nearly always keeps this many letters.
    static final int BEGINNING = 4;

    private static final int ENDING = 7;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(String word) {
        var hash = 0;
        for (var i = 0; i < word.length(); i++) {
            hash = hash * PRIME + plain(word.charAt(i));
        }
        set(hash);
    }

    boolean mayBeIn(CharSequence text) {
        var start = -1;
        for (var at = 0; at <= text.length(); at++) {
            var c = at < text.length() ? text.charAt(at) : ' ';
            // what is rare, or can bind two words into one name, is left to the full search
            if ((c >= 0x80 && Character.isLetterOrDigit(c)) || c == '@' || c == '#' || c == '$') {
                return true;
            }
            var inWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                if (mayBe(text, start, at)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private boolean mayBe(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return true;
        }
        return isSet(hash(text, start, end, -1))
                || (plain(text.charAt(end - 1)) == 's' && isSet(hash(text, start, end - 1, -1)))
                || (end - start >= SHORTEST_NEAR && mayBeNear(text, start, end));
    }

    private boolean mayBeNear(CharSequence text, int start, int end) {
        for (var left = start; left < end; left++) {
            if (isSet(hash(text, start, end, left))) {
                return true;
            }
        }
        return isSet(hash(text, start, start + BEGINNING, -1))
                || (end - start > ENDING && isSet(hash(text, end - ENDING, end, -1)));
    }

    private static int hash(CharSequence text, int start, int end, int left) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            if (i != left) {
                hash = hash * PRIME + plain(text.charAt(i));
            }
        }
        return hash;
    }

    private static int plain(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4' -> 'a';
            case '5' -> 's';
            case '7' -> 't';
            default -> c >= 'A' && c <= 'Z' ? c + 32 : c;
        };
    }

    private void set(int hash) {
        var bit = spread(hash);
        bits[bit >>> 6] |= 1L << bit;
    }

    private boolean isSet(int hash) {
        var bit = spread(hash);
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    private static int spread(int hash) {
        return ((hash ^ hash >>> 15) * 0x9E3779B1) >>> 12;
    }
}
