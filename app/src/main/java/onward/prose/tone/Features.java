package onward.prose.tone;

import java.util.Arrays;

/// What the model sees of a text, for training it. Reading uses the same tokens and rows.
public final class Features {

    private final Folding folding = new Folding();
    private final Tokens tokens = new Tokens();
    private final int[] ofToken = new int[Rows.MOST];

    /// The rows that a text calls, each as often as it does.
    public int[] rows(String text) {
        folding.read(text);
        tokens.read(folding.plain());
        var rows = new int[256];
        var size = 0;
        var left = Rows.BEGINNING;
        for (var token = 0; token < tokens.size(); token++) {
            var count =
                    Rows.ofToken(
                            folding.plain(),
                            tokens.start(token),
                            tokens.end(token),
                            tokens.hash(token),
                            ofToken);
            if (size + count >= rows.length) {
                rows = Arrays.copyOf(rows, Math.max(rows.length * 2, size + count + 1));
            }
            System.arraycopy(ofToken, 0, rows, size, count);
            size += count;
            rows[size++] = Rows.pair(left, tokens.hash(token));
            left = tokens.hash(token);
        }
        return Arrays.copyOf(rows, size);
    }

    /// How many rows there are to train.
    public static int count() {
        return Rows.COUNT;
    }
}
