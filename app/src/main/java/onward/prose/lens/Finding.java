package onward.prose.lens;

import onward.prose.Span;

/// One sentence that says more than was seen.
///
/// @param span where it stands in the text that was read
/// @param pattern the way in which it does
/// @param fair the same facts in a fairer wording, for the person to take, change or leave
public record Finding(Span span, Pattern pattern, String fair) {

    public Finding {
        if (fair.isBlank()) {
            throw new IllegalArgumentException("a finding without a fairer wording");
        }
    }
}
