package onward.bridge;

import onward.kernel.Uuid7;

/// The id of a position.
public record PositionId(String value) {
    public PositionId {
        Uuid7.check(value);
    }
}
