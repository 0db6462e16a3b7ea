package onward.command;

/// Texts of others in a terminal.
final class Safe {

    private Safe() {}

    /// What turns the direction of a line round without an end (UAX 9): all behind it would stand
    /// on its head, too.
    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// One line, without letters that would move the cursor, ring, change colours or turn the rest
    /// of the line round.
    static String line(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> safe.appendCodePoint(isOdd(letter) ? ' ' : letter));
        return safe.toString();
    }

    private static boolean isOdd(int letter) {
        return Character.isISOControl(letter)
                || letter == '\u2028'
                || letter == '\u2029'
                || TURNING.indexOf(letter) >= 0;
    }
}
