package onward.promises;

import java.util.ArrayList;
import java.util.List;

/// Strings that break programs, several to a field: as many as a single line takes.
final class NaughtyBatches {

    /// A line takes 200 characters, and its field's name, a link and the marks need some of them.
    private static final int A_BATCH = 160;

    private NaughtyBatches() {}

    static List<String> of(List<String> strings) {
        var batches = new ArrayList<String>();
        var batch = new StringBuilder();
        for (var string : strings) {
            for (var piece : pieces(string)) {
                if (batch.length() + piece.length() >= A_BATCH) {
                    batches.add(batch.toString());
                    batch.setLength(0);
                }
                batch.append(piece).append(" ¦ ");
            }
        }
        batches.add(batch.toString());
        return batches;
    }

    private static List<String> pieces(String string) {
        // a browser cannot send half a character: it sends a question mark or U+FFFD
        var sendable =
                string.replaceAll(
                        "[\\ud800-\\udfff](?<![\\ud800-\\udbff][\\udc00-\\udfff])(?![\\udc00-\\udfff])",
                        "?");
        var pieces = new ArrayList<String>();
        var rest = sendable;
        while (rest.length() > A_BATCH - 10) {
            var cut = rest.offsetByCodePoints(0, rest.codePointCount(0, A_BATCH - 10) - 1);
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }
}
