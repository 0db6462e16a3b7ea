package onward.prose.tone;

/// Takes the disguise off words, for the word lists alone: `sh1t`, `f*ck`, `f.u.c.k`, `fuuuck`,
/// `a$$`. What it does to an honest "b2b" or "mp3" does no harm, since entries of the lists are
/// folded by the same rules, and a list has no entry that looks like that.
///
/// A mask of any length becomes one star, which entries like `f*ck` can hold. Addresses are left
/// out; a handle is read with its @ as an a, so that `@ss` is found and `@dick` is not.
final class Baring {

    private static final String LEET = "013457@$!+|€";
    private static final String LEET_LETTERS = "oieastasitie";
    private static final String MASKS = "*#%&^";
    private static final int STRETCHED = 3;
    private static final int SHORTEST_SPELT = 3;
    private static final int MASKED_START = 3;

    private final Folded bare = new Folded();
    private final Folded loose = new Folded();
    private boolean stretched;

    void read(Folded plain) {
        bare.clear();
        loose.clear();
        stretched = false;
        var length = plain.length();
        for (var start = 0; start < length; ) {
            var end = endOfWord(plain, start);
            var spelt = end - start == 1 ? spelt(plain, start) : 0;
            if (spelt > 0) {
                addSpelt(plain, start, spelt);
                end = spelt;
            } else {
                addWord(plain, start, end);
            }
            if (end < length) {
                bare.addBlank(plain.start(end), plain.end(end));
            }
            start = end + 1;
        }
        bare.endBody();
        if (stretched) {
            loosen();
        }
    }

    Folded bare() {
        return bare;
    }

    Folded loose() {
        return loose;
    }

    boolean isStretched() {
        return stretched;
    }

    private void addWord(Folded plain, int start, int end) {
        if (isAddress(plain, start, end)) {
            return;
        }
        if (end - start > 2 * SHORTEST_SPELT - 2 && isSpeltWithMarks(plain, start, end)) {
            addSpelt(plain, start, end);
            return;
        }
        if (isHonest(plain, start, end)) {
            bare.addAll(plain, start, end);
            return;
        }
        var disguised = false;
        var latin = false;
        for (var index = start; index < end; index++) {
            var letter = plain.at(index);
            latin |= Letters.isLatin(letter);
            disguised |= letter != '\'' && !Letters.isLatin(letter);
        }
        for (var index = start; index < end; index++) {
            if (disguised && latin && isMask(plain.at(index)) && index > start) {
                index = addMask(plain, start, index, end);
            } else {
                add(
                        plain,
                        index,
                        disguised && latin ? unleet(plain, start, index, end) : plain.at(index));
            }
        }
    }

    /// Whether nothing in it could be a disguise, and no letter is stretched: nearly every word.
    private static boolean isHonest(Folded plain, int start, int end) {
        char before = 0;
        char beforeThat = 0;
        for (var index = start; index < end; index++) {
            var letter = plain.at(index);
            if (Letters.isLatin(letter)) {
                if (letter == before && letter == beforeThat) {
                    return false;
                }
            } else if (isMask(letter) || LEET.indexOf(letter) >= 0) {
                return false;
            }
            beforeThat = before;
            before = letter;
        }
        return true;
    }

    private void add(Folded plain, int index, char letter) {
        var length = bare.length();
        if (length >= STRETCHED - 1
                && Letters.isLatin(letter)
                && bare.at(length - 1) == letter
                && bare.at(length - 2) == letter) {
            stretched = true;
            bare.extend(plain.end(index)); // the third and each further one is left out
            return;
        }
        bare.add(letter, plain.start(index), plain.end(index));
    }

    private static char unleet(Folded plain, int start, int index, int end) {
        var letter = plain.at(index);
        var at = Letters.isLatin(letter) ? -1 : LEET.indexOf(letter);
        if (at < 0) {
            return letter;
        }
        var before = index > start && isLetterLike(plain.at(index - 1));
        var after = index + 1 < end && isLetterLike(plain.at(index + 1));
        // "wow!" ends in a mark, "sh!t" does not; "$5" is money, "$hit" is not
        var fits =
                switch (letter) {
                    case '!', '+', '|' -> before && after;
                    case '@', '€' -> after;
                    case '$' -> before || (index + 1 < end && Letters.isLatin(plain.at(index + 1)));
                    default -> true;
                };
        return fits ? LEET_LETTERS.charAt(at) : letter;
    }

    /// One star for "f**k", nothing for the end of "**bold**".
    private int addMask(Folded plain, int start, int index, int end) {
        var last = index;
        while (last + 1 < end && isMask(plain.at(last + 1))) {
            last++;
        }
        var inside = last + 1 < end && Letters.isLatin(plain.at(last + 1));
        var opening = Letters.isLatin(plain.at(start)) && index - start <= MASKED_START;
        if (Letters.isWord(plain.at(index - 1)) && (inside || (opening && last > index))) {
            bare.add('*', plain.start(index), plain.end(last));
        } else {
            bare.addBlank(plain.start(index), plain.end(last));
        }
        return last;
    }

    /// "f u c k": where a run of single letters ends; 0 where it is too short to be a word.
    private static int spelt(Folded plain, int start) {
        var letters = 0;
        var end = start;
        while (end < plain.length()
                && Letters.isLatin(plain.at(end))
                && (end + 1 == plain.length() || plain.at(end + 1) == ' ')) {
            letters++;
            end += 2;
        }
        return letters >= SHORTEST_SPELT ? Math.min(end - 1, plain.length()) : 0;
    }

    /// "f.u.c.k", "f-u-c-k"
    private static boolean isSpeltWithMarks(Folded plain, int start, int end) {
        for (var index = start; index < end; index++) {
            var letter = plain.at(index);
            var fits =
                    (index - start) % 2 == 0
                            ? Letters.isLatin(letter)
                            : letter == '.' || letter == '-' || letter == '_';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private void addSpelt(Folded plain, int start, int end) {
        for (var index = start; index < end; index += 2) {
            add(plain, index, plain.at(index));
        }
    }

    /// "https://onward.example", "www.onward.example", "@grace_97"
    private static boolean isAddress(Folded plain, int start, int end) {
        if (plain.at(start) == '@') {
            for (var index = start + 1; index < end; index++) {
                var letter = plain.at(index);
                if (letter == '_' || (letter >= '0' && letter <= '9')) {
                    return true;
                }
            }
            return false;
        }
        return startsWith(plain, start, end, "http://")
                || startsWith(plain, start, end, "https://")
                || startsWith(plain, start, end, "www.");
    }

    private static boolean startsWith(Folded plain, int start, int end, String prefix) {
        if (end - start < prefix.length()) {
            return false;
        }
        for (var index = 0; index < prefix.length(); index++) {
            if (plain.at(start + index) != prefix.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(Folded plain, int start) {
        var end = start;
        while (end < plain.length() && plain.at(end) != ' ') {
            end++;
        }
        return end;
    }

    private static boolean isLetterLike(char letter) {
        return Letters.isWord(letter) || LEET.indexOf(letter) >= 0;
    }

    private static boolean isMask(char letter) {
        return MASKS.indexOf(letter) >= 0;
    }

    private void loosen() {
        for (var index = 0; index < bare.length(); index++) {
            var letter = bare.at(index);
            if (index > 0 && Letters.isLatin(letter) && bare.at(index - 1) == letter) {
                loose.extend(bare.end(index));
            } else {
                loose.add(letter, bare.start(index), bare.end(index));
            }
        }
        loose.endBody();
    }
}
