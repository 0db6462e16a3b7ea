package onward.reflect;

import onward.kernel.Uuid7;

/// The id of one write-up.
public record ReflectionId(String value) {
    public ReflectionId {
        Uuid7.check(value);
    }
}
