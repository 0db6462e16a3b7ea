package onward.bridge;

import onward.kernel.Uuid7;

/// The id of a touch.
public record TouchId(String value) {
    public TouchId {
        Uuid7.check(value);
    }
}
