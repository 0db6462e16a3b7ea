package onward.guard;

import onward.kernel.Uuid7;

/// The id of a vent.
public record VentId(String value) {
    public VentId {
        Uuid7.check(value);
    }
}
