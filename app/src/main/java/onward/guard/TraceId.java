package onward.guard;

import java.util.Optional;
import onward.kernel.Uuid7;

/// Names a trace.
public record TraceId(String value) {
    public TraceId {
        Uuid7.check(value);
    }

    /// The one that somebody typed, if it can be one.
    static Optional<TraceId> of(String typed) {
        try {
            return Optional.of(new TraceId(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
