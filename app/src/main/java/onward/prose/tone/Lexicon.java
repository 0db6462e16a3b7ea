package onward.prose.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Many words and phrases, found in a text at once, as whole words.
///
/// Each word of the text is hashed once and looked up as the first word of a phrase; what follows
/// is compared letter by letter. So a text costs its length and no more than the longest phrases
/// that share their first word, whatever it holds. It is built in microseconds a phrase, which a
/// check of many texts with other names each needs.
///
/// @param <T> what a phrase stands for; a phrase may stand for several
final class Lexicon<T> {

    /// A phrase with what it stands for.
    record Entry<T>(String phrase, T what) {}

    private final char[][] phrases;
    private final List<T> meanings;
    private final int[] next;
    private final int[] table;

    private Lexicon(List<char[]> phrases, List<T> meanings) {
        this.phrases = phrases.toArray(char[][]::new);
        this.meanings = List.copyOf(meanings);
        next = new int[this.phrases.length];
        table = new int[Math.max(16, Integer.highestOneBit(this.phrases.length + 1) << 2)];
        for (var entry = this.phrases.length - 1; entry >= 0; entry--) {
            var phrase = this.phrases[entry];
            var slot = hash(phrase, 0, endOfWord(phrase, 0, phrase.length)) & (table.length - 1);
            next[entry] = table[slot] - 1;
            table[slot] = entry + 1;
        }
    }

    /// Entries that are found in the bare form of a text: disguises are seen through.
    static <T> Lexicon<T> of(Collection<Entry<T>> entries) {
        return folded(entries, true);
    }

    /// Names, which are found in the plain form of a text: "3M" stays "3M".
    static <T> Lexicon<T> ofNames(Collection<Entry<T>> entries) {
        return folded(entries, false);
    }

    private static <T> Lexicon<T> folded(Collection<Entry<T>> entries, boolean bared) {
        var folding = new Folding();
        var phrases = new ArrayList<char[]>(entries.size());
        var meanings = new ArrayList<T>(entries.size());
        for (var entry : entries) {
            folding.read(entry.phrase());
            var phrase = (bared ? folding.bare() : folding.plain()).toString().strip();
            var start = startOfWord(phrase.toCharArray(), 0, phrase.length());
            if (start < phrase.length()) { // what holds no letter is no word
                phrases.add(phrase.substring(start).toCharArray());
                meanings.add(entry.what());
            }
        }
        return new Lexicon<>(phrases, meanings);
    }

    /// What an entry stands for.
    T what(int entry) {
        return meanings.get(entry);
    }

    int size() {
        return phrases.length;
    }

    /// Adds what is in the text to the finds. It allocates nothing.
    void find(Folded text, Finds into) {
        var letters = text.letters();
        var length = text.length();
        var start = startOfWord(letters, 0, length);
        while (start < length) {
            var end = start;
            var hash = 0;
            while (end < length && isPart(letters[end])) {
                hash = hash * 31 + letters[end++];
            }
            var entry = table[spread(hash) & (table.length - 1)] - 1;
            while (entry >= 0) {
                if (isAt(phrases[entry], letters, start, length)) {
                    into.add(entry, start, start + phrases[entry].length);
                }
                entry = next[entry];
            }
            start = startOfWord(letters, end, length);
        }
    }

    private static boolean isAt(char[] phrase, char[] letters, int start, int length) {
        var end = start + phrase.length;
        if (end > length
                || (end < length && isPart(letters[end]) && isPart(phrase[phrase.length - 1]))) {
            return false;
        }
        for (var index = 0; index < phrase.length; index++) {
            if (letters[start + index] != phrase[index]) {
                return false;
            }
        }
        return true;
    }

    private static int startOfWord(char[] letters, int from, int length) {
        var start = from;
        while (start < length && !isPart(letters[start])) {
            start++;
        }
        return start;
    }

    private static int endOfWord(char[] letters, int start, int length) {
        var end = start;
        while (end < length && isPart(letters[end])) {
            end++;
        }
        return end;
    }

    /// A star is part of a word: `f*ck`.
    private static boolean isPart(char letter) {
        return Letters.isWord(letter) || letter == '*';
    }

    private static int hash(char[] letters, int start, int end) {
        var hash = 0;
        for (var index = start; index < end; index++) {
            hash = hash * 31 + letters[index];
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15 ^ hash >>> 7;
    }
}
