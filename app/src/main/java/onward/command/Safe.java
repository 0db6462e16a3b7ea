package onward.command;

/// Texts of others in a terminal.
final class Safe {

    private Safe() {}

    /// One line, without letters that would move the cursor, ring or change colours.
    static String line(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(letter ->
                        safe.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter));
        return safe.toString();
    }
}
