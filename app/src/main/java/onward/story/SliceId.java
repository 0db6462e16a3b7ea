package onward.story;

import onward.kernel.Uuid7;

/// The id of one slice.
public record SliceId(String value) {
    public SliceId {
        Uuid7.check(value);
    }
}
