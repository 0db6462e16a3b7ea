package onward.prose.tone;

/// Folds one text after another, in one pass each, into buffers that are used again.
///
/// The **plain** form is what the model and the names read: small letters without accents, one
/// blank between words, nothing unseen, look-alikes of other alphabets made Latin inside Latin
/// words. The **bare** form is for the word lists alone: see [Baring].
final class Folding {

    private static final int HASHTAG_SHORTEST = 4;

    private final Folded plain = new Folded();
    private final Baring baring = new Baring();
    private int wordStart;
    private boolean hasLatin;
    private boolean hasForeign;
    private boolean hasTag;

    /// Folds a text; the forms are those of this text until the next.
    void read(String text) {
        plain.clear();
        wordStart = 0;
        hasLatin = false;
        hasForeign = false;
        hasTag = false;
        var length = text.length();
        for (var at = 0; at < length; ) {
            var letter = text.charAt(at);
            at += letter < 128 ? ascii(letter, at) : wide(text, letter, at);
        }
        endWord();
        plain.endBody();
        if (hasTag) {
            splitTags(text);
        }
        baring.read(plain);
    }

    /// Small letters without accents.
    Folded plain() {
        return plain;
    }

    /// Without disguise: leet, masks, gaps and stretched letters undone.
    Folded bare() {
        return baring.bare();
    }

    /// Whether [#loose()] says anything that [#bare()] does not.
    boolean isStretched() {
        return baring.isStretched();
    }

    /// As [#bare()], but each stretched letter once instead of twice.
    Folded loose() {
        return baring.loose();
    }

    private int ascii(char letter, int at) {
        if (letter <= ' ' || letter == 127) {
            blank(at, 1);
        } else if (letter >= 'A' && letter <= 'Z') {
            hasLatin = true;
            plain.add((char) (letter | 0x20), at, at + 1);
        } else {
            hasLatin |= letter >= 'a' && letter <= 'z';
            hasTag |= letter == '#';
            plain.add(letter, at, at + 1);
        }
        return 1;
    }

    private int wide(String text, char letter, int at) {
        var point = text.codePointAt(at);
        var size = Character.charCount(point);
        if (Letters.isUnseen(point)) {
            return size;
        }
        if (Letters.isBlank(point)) {
            blank(at, size);
        } else if (Letters.isDressed(point)) {
            undress(point, at, size);
        } else if (size == 2) {
            plain.add(letter, at, at + 2);
            plain.add(text.charAt(at + 1), at, at + 2);
        } else {
            add(Letters.plain(letter), at, 1);
            var second = Letters.second(letter);
            if (second != 0) {
                add(second, at, 1);
            }
        }
        return size;
    }

    private void undress(int point, int at, int size) {
        var whole = Letters.undressed(point);
        for (var index = 0; index < whole.length(); index++) {
            add(Character.toLowerCase(whole.charAt(index)), at, size);
        }
    }

    private void add(char letter, int at, int size) {
        hasLatin |= Letters.isLatin(letter);
        hasForeign |= letter >= 128;
        plain.add(letter, at, at + size);
    }

    private void blank(int at, int size) {
        endWord();
        plain.addBlank(at, at + size);
        wordStart = plain.length();
    }

    /// A letter of another alphabet inside a Latin word is there to be mistaken for a Latin one.
    private void endWord() {
        if (hasLatin && hasForeign) {
            for (var index = wordStart; index < plain.length(); index++) {
                plain.replace(index, Letters.lookalike(plain.at(index)));
            }
        }
        hasLatin = false;
        hasForeign = false;
    }

    /// "#TessalyFails" is written out behind the text as "tessaly fails".
    private void splitTags(String text) {
        var body = plain.body();
        for (var index = 0; index + HASHTAG_SHORTEST < body; index++) {
            if (plain.at(index) == '#') {
                splitTag(text, index + 1, body);
            }
        }
    }

    private void splitTag(String text, int start, int body) {
        var humps = 0;
        var end = start;
        while (end < body && Letters.isWord(plain.at(end))) {
            humps += end > start && isHump(text, end) ? 1 : 0;
            end++;
        }
        if (humps == 0) {
            return;
        }
        plain.add(' ', plain.start(start), plain.end(start));
        for (var index = start; index < end; index++) {
            if (index > start && isHump(text, index)) {
                plain.addBlank(plain.start(index), plain.end(index));
            }
            plain.add(plain.at(index), plain.start(index), plain.end(index));
        }
    }

    private boolean isHump(String text, int index) {
        return Character.isUpperCase(text.charAt(plain.start(index)))
                && Character.isLowerCase(text.charAt(plain.start(index - 1)));
    }
}
