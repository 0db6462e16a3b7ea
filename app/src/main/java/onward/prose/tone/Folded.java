package onward.prose.tone;

import java.util.Arrays;
import onward.prose.Span;

/// A text in one of its folded forms, in a buffer that is used again for the next one. Each
/// character knows which stretch of the original it came from.
final class Folded {

    /// A buffer that one giant text has blown up is not kept beyond this many characters.
    private static final int KEPT = 1 << 16;

    private static final int USUAL = 512;

    private char[] letters = new char[USUAL];
    private int[] from = new int[USUAL];
    private int[] to = new int[USUAL];
    private int length;
    private int body;

    void clear() {
        length = 0;
        body = 0;
        if (letters.length > KEPT) {
            letters = new char[USUAL];
            from = new int[USUAL];
            to = new int[USUAL];
        }
    }

    void add(char letter, int start, int end) {
        if (length == letters.length) {
            grow(length * 2);
        }
        letters[length] = letter;
        from[length] = start;
        to[length] = end;
        length++;
    }

    /// A stretch of another form, as it is there.
    void addAll(Folded other, int start, int end) {
        var more = end - start;
        if (length + more > letters.length) {
            grow(Math.max(length * 2, length + more));
        }
        System.arraycopy(other.letters, start, letters, length, more);
        System.arraycopy(other.from, start, from, length, more);
        System.arraycopy(other.to, start, to, length, more);
        length += more;
    }

    private void grow(int size) {
        letters = Arrays.copyOf(letters, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
    }

    /// A blank, unless there is one already.
    void addBlank(int start, int end) {
        if (length > 0 && letters[length - 1] != ' ') {
            add(' ', start, end);
        }
    }

    /// The last character came from a longer stretch than it seemed.
    void extend(int end) {
        to[length - 1] = end;
    }

    void replace(int index, char letter) {
        letters[index] = letter;
    }

    /// What comes now is a second spelling of something in the body: lists and names read it, the
    /// model does not.
    void endBody() {
        body = length;
    }

    /// The characters; only the first [#length()] count.
    char[] letters() {
        return letters;
    }

    char at(int index) {
        return letters[index];
    }

    int length() {
        return length;
    }

    /// How much of it is the text itself, without second spellings.
    int body() {
        return body;
    }

    int start(int index) {
        return from[index];
    }

    int end(int index) {
        return to[index];
    }

    /// The stretch of the original that these characters came from.
    Span span(int start, int end) {
        return Span.of(from[start], to[end - 1]);
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
