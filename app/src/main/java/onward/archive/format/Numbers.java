package onward.archive.format;

/// Numbers out of texts that may hold anything.
public final class Numbers {

    private Numbers() {}

    /// A whole number, `1204` or `-7`; 0 where the text is none or does not fit.
    public static long whole(String text) {
        return whole(text, 0);
    }

    /// A whole number, or another one where the text is none.
    public static long whole(String text, long otherwise) {
        var length = text.length();
        var start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        // 18 digits always fit
        if (length == start || length - start > 19) {
            return otherwise;
        }
        for (var i = start; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return otherwise;
            }
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
