package onward.replay;

import onward.kernel.Uuid7;

/// The id of one version of a second take.
public record SecondTakeId(String value) {
    public SecondTakeId {
        Uuid7.check(value);
    }
}
