package onward.thank;

import java.util.EnumSet;
import java.util.Set;

/// Where a delivery stands, as the store keeps it, and what it may become. Every change in the
/// store goes along these moves, and no other.
public enum DeliveryState {
    /// It waits for its hour, or for a worker.
    WAITING,
    /// The server could not take it yet; it is tried again.
    DEFERRED,
    /// The dot comes next, or was sent: from here on only an answer or the person leads on.
    SENDING,
    /// The server took it, or the person saw that it arrived.
    SENT,
    /// The server will not take it.
    FAILED,
    /// The dot was sent and nobody knows what became of it.
    UNKNOWN,
    /// The same, and the person left it at that.
    LEFT,
    /// The person took it back.
    RECALLED;

    /// Whether a letter may be with whom it is for.
    boolean isOut() {
        return switch (this) {
            case SENT, LEFT -> true;
            case WAITING, DEFERRED, SENDING, FAILED, UNKNOWN, RECALLED -> false;
        };
    }

    /// The states that may become this one.
    public Set<DeliveryState> before() {
        return switch (this) {
            // only the person lets it go again
            case WAITING -> EnumSet.of(WAITING, DEFERRED, UNKNOWN, LEFT);
            case SENDING -> EnumSet.of(WAITING, DEFERRED);
            // an answer may come after the lease ran out
            case SENT -> EnumSet.of(SENDING, UNKNOWN, LEFT);
            case DEFERRED, FAILED -> EnumSet.of(WAITING, DEFERRED, SENDING, UNKNOWN);
            case UNKNOWN -> EnumSet.of(SENDING);
            case LEFT -> EnumSet.of(UNKNOWN);
            case RECALLED -> EnumSet.of(WAITING, DEFERRED, FAILED);
        };
    }
}
