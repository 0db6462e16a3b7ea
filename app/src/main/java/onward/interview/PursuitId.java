package onward.interview;

import onward.kernel.Uuid7;

/// The id of one pursuit.
public record PursuitId(String value) {
    public PursuitId {
        Uuid7.check(value);
    }
}
