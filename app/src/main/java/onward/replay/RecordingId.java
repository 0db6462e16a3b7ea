package onward.replay;

import onward.kernel.Uuid7;

/// The id of one recording. The page that records chooses it, so that sent twice it is kept once.
public record RecordingId(String value) {
    public RecordingId {
        Uuid7.check(value);
    }
}
