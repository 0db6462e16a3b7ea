package onward.reflect;

import onward.kernel.Uuid7;

/// The id of one moment.
public record MomentId(String value) {
    public MomentId {
        Uuid7.check(value);
    }
}
