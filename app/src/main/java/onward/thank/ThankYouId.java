package onward.thank;

import onward.kernel.Uuid7;

/// The id of a note.
public record ThankYouId(String value) {
    public ThankYouId {
        Uuid7.check(value);
    }
}
