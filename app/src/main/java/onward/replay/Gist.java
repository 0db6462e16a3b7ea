package onward.replay;

/// A question in a line, for a list.
final class Gist {

    private static final int MOST = 140;

    private Gist() {}

    static String of(String words) {
        var line = words.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
