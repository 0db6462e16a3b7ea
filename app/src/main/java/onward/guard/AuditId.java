package onward.guard;

import java.util.Optional;
import onward.kernel.Uuid7;

/// Names an audit.
public record AuditId(String value) {
    public AuditId {
        Uuid7.check(value);
    }

    /// The one that somebody typed, if it can be one.
    static Optional<AuditId> of(String typed) {
        try {
            return Optional.of(new AuditId(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
