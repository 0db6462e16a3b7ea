package onward.bridge;

import onward.kernel.Uuid7;

/// The id of somebody met.
public record PersonId(String value) {
    public PersonId {
        Uuid7.check(value);
    }
}
