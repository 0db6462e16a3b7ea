package onward.prose.tone;

import java.util.Arrays;

/// Sums the weights that a text calls, and remembers what each word came to.
///
/// The rows of a word do not depend on its neighbours, so a remembered sum is exact. The memory is
/// a table of fixed size in which a newcomer takes the place of the word that was there.
final class Summing {

    private static final int HEADS = Head.values().length;
    private static final int LONGEST_KEPT = 16;

    private final ToneModel model;
    private final Tokens tokens = new Tokens();
    private final int[] rows = new int[Rows.MOST];
    private final int[] sums = new int[HEADS];
    private final int mask;
    private final int[] keptHash;
    private final int[] keptRows;
    private final char[] keptWords;
    private final int[] keptSums;

    /// @param memory how many words to remember, a power of two
    Summing(ToneModel model, int memory) {
        this.model = model;
        mask = memory - 1;
        keptHash = new int[memory];
        keptRows = new int[memory];
        keptWords = new char[memory * LONGEST_KEPT];
        keptSums = new int[memory * HEADS];
    }

    /// Writes the probability of each head for a text in its plain form.
    void score(Folded plain, float[] heads) {
        tokens.read(plain);
        Arrays.fill(sums, 0);
        var count = 0;
        var left = Rows.BEGINNING;
        for (var token = 0; token < tokens.size(); token++) {
            var hash = tokens.hash(token);
            count += addToken(plain, tokens.start(token), tokens.end(token), hash);
            model.add(Rows.pair(left, hash), sums, 0);
            count++;
            left = hash;
        }
        for (var head = 0; head < HEADS; head++) {
            heads[head] = model.probability(head, sums[head], count);
        }
    }

    private int addToken(Folded plain, int start, int end, int hash) {
        var length = end - start;
        if (length == 0 || length > LONGEST_KEPT) {
            var count = Rows.ofToken(plain, start, end, hash, rows);
            for (var index = 0; index < count; index++) {
                model.add(rows[index], sums, 0);
            }
            return count;
        }
        var slot = hash & mask;
        if (keptRows[slot] == 0 || keptHash[slot] != hash || !isKept(plain, start, length, slot)) {
            keep(plain, start, end, hash, slot);
        }
        var from = slot * HEADS;
        for (var head = 0; head < HEADS; head++) {
            sums[head] += keptSums[from + head];
        }
        return keptRows[slot];
    }

    private boolean isKept(Folded plain, int start, int length, int slot) {
        var from = slot * LONGEST_KEPT;
        for (var index = 0; index < length; index++) {
            if (keptWords[from + index] != Rows.digitless(plain.at(start + index))) {
                return false;
            }
        }
        return length == LONGEST_KEPT || keptWords[from + length] == 0;
    }

    private void keep(Folded plain, int start, int end, int hash, int slot) {
        var from = slot * LONGEST_KEPT;
        var length = end - start;
        for (var index = 0; index < LONGEST_KEPT; index++) {
            keptWords[from + index] = index < length ? Rows.digitless(plain.at(start + index)) : 0;
        }
        var count = Rows.ofToken(plain, start, end, hash, rows);
        Arrays.fill(keptSums, slot * HEADS, (slot + 1) * HEADS, 0);
        for (var index = 0; index < count; index++) {
            model.add(rows[index], keptSums, slot * HEADS);
        }
        keptHash[slot] = hash;
        keptRows[slot] = count;
    }
}
