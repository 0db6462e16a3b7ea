package onward.prose.note;

import onward.prose.Span;

/// One thing to look at again before a note is sent.
///
/// @param span the words that are meant; empty where the note as a whole is
/// @param what what to do, in one plain sentence
public record Finding(Kind kind, Span span, String what) {

    static final Span WHOLE_NOTE = Span.of(0, 0);

    public Finding {
        if (kind.isOfTheWholeNote() && !span.equals(WHOLE_NOTE)) {
            throw new IllegalArgumentException(kind + " is about the whole note");
        }
        if (what.isBlank()) {
            throw new IllegalArgumentException("a finding says what to do");
        }
    }

    static Finding of(Kind kind, Span span) {
        return new Finding(kind, span, Advice.ALL.on(kind));
    }

    static Finding ofTheWholeNote(Kind kind) {
        return of(kind, WHOLE_NOTE);
    }
}
