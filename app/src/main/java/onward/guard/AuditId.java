package onward.guard;

import onward.kernel.Uuid7;

/// Names an audit.
public record AuditId(String value) {
    public AuditId {
        Uuid7.check(value);
    }
}
