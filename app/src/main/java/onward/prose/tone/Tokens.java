package onward.prose.tone;

import java.util.Arrays;

/// The words and signs of one text as the model counts them, in a buffer that is used again.
///
/// A word is letters and digits, an apostrophe between them included; each digit counts as a 0. An
/// address is one token whatever it says, and so is a handle. Of the signs, those that join or end
/// sentences are left out; `!`, `?`, emoji and the like count, a run of one as two.
final class Tokens {

    private static final int ADDRESS = 0x0AD7E55;
    private static final int HANDLE = 0x4A2D1E;
    private static final int SIGN = 0x51612;
    private static final String SILENT = ".,;:-()[]{}/\\'`<>|~_=+^";

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int size;

    void read(Folded text) {
        size = 0;
        var end = text.body();
        for (var at = 0; at < end; ) {
            at = next(text, at, end);
        }
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    /// Where a word ends; the start itself for a token that is no word.
    int end(int token) {
        return ends[token];
    }

    int hash(int token) {
        return hashes[token];
    }

    private int next(Folded text, int at, int end) {
        var letter = text.at(at);
        if (Letters.isWord(letter)) {
            return isAddress(text, at, end)
                    ? blankFrom(text, at, end, ADDRESS)
                    : word(text, at, end);
        }
        if (letter == '@' && at + 1 < end && Letters.isWord(text.at(at + 1))) {
            return handle(text, at, end);
        }
        return letter == ' ' || SILENT.indexOf(letter) >= 0 ? at + 1 : sign(text, at, end);
    }

    private int word(Folded text, int start, int end) {
        var at = start;
        var hash = Rows.SEED;
        while (at < end && isPart(text, at, end)) {
            hash = Rows.step(hash, Rows.digitless(text.at(at)));
            at++;
        }
        add(start, at, Rows.mixed(hash));
        return at;
    }

    private static boolean isPart(Folded text, int at, int end) {
        return Letters.isWord(text.at(at))
                || (text.at(at) == '\'' && at + 1 < end && Letters.isWord(text.at(at + 1)));
    }

    private int handle(Folded text, int start, int end) {
        var at = start + 1;
        while (at < end && (Letters.isWord(text.at(at)) || text.at(at) == '_')) {
            at++;
        }
        add(start, start, Rows.mixed(HANDLE));
        return at;
    }

    private int sign(Folded text, int start, int end) {
        var letter = text.at(start);
        var wide = Character.isHighSurrogate(letter) && start + 1 < end ? 2 : 1;
        var second = wide == 2 ? text.at(start + 1) : 0;
        var at = start + wide;
        while (at + wide <= end
                && text.at(at) == letter
                && (wide == 1 || text.at(at + 1) == second)) {
            at += wide;
        }
        var hash = Rows.step(Rows.step(SIGN, letter), second);
        add(start, start, Rows.mixed(at - start > wide ? Rows.step(hash, 2) : hash));
        return at;
    }

    private int blankFrom(Folded text, int start, int end, int hash) {
        var at = start;
        while (at < end && text.at(at) != ' ') {
            at++;
        }
        add(start, start, Rows.mixed(hash));
        return at;
    }

    /// "https://…", "http://…", "www.…"
    private static boolean isAddress(Folded text, int at, int end) {
        if (text.at(at) == 'h') {
            return at + 7 < end
                    && text.at(at + 3) == 'p'
                    && (text.at(at + 4) == ':' || text.at(at + 5) == ':')
                    && text.at(at + 6) == '/';
        }
        return text.at(at) == 'w'
                && at + 4 < end
                && text.at(at + 1) == 'w'
                && text.at(at + 2) == 'w'
                && text.at(at + 3) == '.';
    }

    private void add(int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        size++;
    }
}
