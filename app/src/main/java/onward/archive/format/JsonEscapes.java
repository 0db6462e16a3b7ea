package onward.archive.format;

/// Signs that JSON writes with a backslash: `\n`, `\"`, `\u00e9`.
final class JsonEscapes {

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private JsonEscapes() {}

    /// The text that is meant.
    ///
    /// @param escaped every backslash in it is known to begin an escape that JSON allows
    static String written(String escaped) {
        var written = new StringBuilder(escaped.length());
        var from = 0;
        for (var slash = escaped.indexOf('\\'); slash >= 0; slash = escaped.indexOf('\\', from)) {
            written.append(escaped, from, slash);
            var sign = escaped.charAt(slash + 1);
            from = slash + 2;
            if (sign == 'u') {
                written.append((char) Integer.parseInt(escaped, from, from + HEX_DIGITS, HEX));
                from += HEX_DIGITS;
            } else {
                written.append(meant(sign));
            }
        }
        return written.append(escaped, from, escaped.length()).toString();
    }

    private static char meant(char sign) {
        return switch (sign) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> sign;
        };
    }
}
