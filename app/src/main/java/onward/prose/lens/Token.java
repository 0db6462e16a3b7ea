package onward.prose.lens;

import onward.prose.Span;

/// A word or a mark as the rules read it. A contraction is two tokens that share one place.
///
/// @param text in lower case; `,` for any mark inside a sentence, `.` for one that ends it
record Token(Span span, String text) {

    static final String COMMA = ",";
    static final String STOP = ".";

    boolean isMark() {
        return text.equals(COMMA) || text.equals(STOP);
    }
}
