package onward.prose.tone;

import java.util.Collection;

/// A set of words by their [LetterCode]; what has none is not in it.
final class CodeSet {

    private static final long S = LetterCode.of("s");
    private static final long ES = LetterCode.of("es");
    private static final long ED = LetterCode.of("ed");
    private static final long D = LetterCode.of("d");
    private static final long ING = LetterCode.of("ing");
    private static final long LY = LetterCode.of("ly");
    private static final long NESS = LetterCode.of("ness");
    private static final long IES = LetterCode.of("ies");

    private final long[] codes;

    CodeSet(Collection<String> some, Collection<String> more) {
        codes = new long[Math.max(16, Integer.highestOneBit(some.size() + more.size()) << 2)];
        some.forEach(this::add);
        more.forEach(this::add);
    }

    private void add(String word) {
        var code = LetterCode.of(word);
        if (code != LetterCode.NONE && word.indexOf('\'') < 0) {
            codes[slot(code)] = code;
        }
    }

    boolean has(long code) {
        return code != LetterCode.NONE && codes[slot(code)] == code;
    }

    /// Whether it is there as it is, or without a plain ending: the same that [CommonWords] asks of
    /// other words.
    boolean hasInflected(long code) {
        return has(code)
                || hasWithout(code, S)
                || hasWithout(code, ES)
                || hasWithout(code, ED)
                || hasWithout(code, D)
                || hasWithout(code, ING)
                || hasWithout(code, LY)
                || hasWithout(code, NESS)
                || (LetterCode.endsWith(code, ING)
                        && has(LetterCode.with(LetterCode.without(code, 3), 'e')))
                || (LetterCode.endsWith(code, IES)
                        && has(LetterCode.with(LetterCode.without(code, 3), 'y')));
    }

    private boolean hasWithout(long code, long ending) {
        return LetterCode.endsWith(code, ending)
                && has(LetterCode.without(code, LetterCode.length(ending)));
    }

    /// Where the code is, or would be.
    private int slot(long code) {
        var slot = LetterCode.slot(code, codes.length - 1);
        while (codes[slot] != LetterCode.NONE && codes[slot] != code) {
            slot = (slot + 1) & (codes.length - 1);
        }
        return slot;
    }
}
