package onward.reflect;

import onward.kernel.Uuid7;

/// The id of one parked worry.
public record WorryId(String value) {
    public WorryId {
        Uuid7.check(value);
    }
}
