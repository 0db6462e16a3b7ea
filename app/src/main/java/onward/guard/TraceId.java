package onward.guard;

import onward.kernel.Uuid7;

/// Names a trace.
public record TraceId(String value) {
    public TraceId {
        Uuid7.check(value);
    }
}
