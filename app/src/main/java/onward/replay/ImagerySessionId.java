package onward.replay;

import onward.kernel.Uuid7;

/// The id of one imagery session.
public record ImagerySessionId(String value) {
    public ImagerySessionId {
        Uuid7.check(value);
    }
}
