package onward.replay;

import onward.kernel.Uuid7;

/// The id of one rehearsal.
public record RehearsalId(String value) {
    public RehearsalId {
        Uuid7.check(value);
    }
}
