package onward.prose.tone;

/// Tells in one pass, without making objects, whether a text may hold a name: the hash of each word
/// and of each word less one letter is looked up in a table of bits.
final class NameGate {

    private static final int DIGITS = 20;
    private static final int SHORTEST_NEAR = 5;
    private static final int LONGEST = 40;

    /// A name written as it sounds nearly always keeps this many letters.
    static final int BEGINNING = 4;

    private static final int ENDING = 7;

    private final NameBits names = new NameBits(DIGITS);

    void add(String word) {
        names.add(word);
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
        var last = text.charAt(end - 1);
        return names.has(text, start, end)
                || ((last == 's' || last == 'S' || last == '5') && names.has(text, start, end - 1))
                || (end - start >= SHORTEST_NEAR
                        && names.hasNear(text, start, end, BEGINNING, ENDING));
    }
}
