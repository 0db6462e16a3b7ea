package onward.story;

import onward.kernel.Uuid7;

/// The id of one telling.
public record TellingId(String value) {
    public TellingId {
        Uuid7.check(value);
    }
}
