package onward.bridge;

import onward.kernel.Uuid7;

/// The id of a file of people.
public record ImportId(String value) {
    public ImportId {
        Uuid7.check(value);
    }
}
