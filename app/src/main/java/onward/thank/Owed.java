package onward.thank;

import java.time.Instant;
import java.util.Optional;
import onward.bridge.Person;
import onward.interview.Interview;
import onward.interview.Outcome;

/// A note that somebody who was met can expect, and how far it is.
///
/// @param note empty while it was not begun
/// @param delivery the last time it was let go, where it was
public record Owed(
        Interview interview,
        Person person,
        Due due,
        Optional<ThankYou> note,
        Optional<Delivery> delivery) {

    /// How far a note is.
    public enum Progress {
        /// Not begun, and there is time.
        DUE,
        /// Not sent, and the evening has passed. Late is still sent.
        LATE,
        /// Begun, and there is time.
        BEGUN,
        /// It waits or is on its way.
        UNDER_WAY,
        /// The person is asked what became of it.
        ASKED,
        /// It went out.
        SENT,
        /// Set aside on purpose.
        NOT_NEEDED,
        /// They wrote back.
        ANSWERED
    }

    /// How far it is now.
    public Progress progress(Instant now) {
        if (note.isEmpty()) {
            return open(now, Progress.DUE);
        }
        var written = note.get();
        if (written.answeredAt().isPresent()) {
            return Progress.ANSWERED;
        }
        if (delivery.isPresent()) {
            return switch (delivery.get().standing(now)) {
                case Delivery.Standing.Held _,
                        Delivery.Standing.Queued _,
                        Delivery.Standing.OnItsWay _,
                        Delivery.Standing.Deferred _ ->
                        Progress.UNDER_WAY;
                case Delivery.Standing.Sent _, Delivery.Standing.Left _ -> Progress.SENT;
                case Delivery.Standing.Unknown _,
                        Delivery.Standing.Stranded _,
                        Delivery.Standing.Failed _ ->
                        Progress.ASKED;
                case Delivery.Standing.Recalled _ -> unsent(written, now);
            };
        }
        return unsent(written, now);
    }

    private Progress unsent(ThankYou written, Instant now) {
        if (written.handedOverAt().isPresent()) {
            return Progress.SENT;
        }
        if (written.notNeededAt().isPresent()) {
            return Progress.NOT_NEEDED;
        }
        return open(now, written.body().isBlank() ? Progress.DUE : Progress.BEGUN);
    }

    private Progress open(Instant now, Progress inTime) {
        return occasion().hasEvening() && due.isPast(now) ? Progress.LATE : inTime;
    }

    /// Why it is written.
    public Occasion occasion() {
        return note.map(ThankYou::occasion)
                .orElse(isRejected() ? Occasion.REJECTION : Occasion.THANKS);
    }

    private boolean isRejected() {
        return interview
                .outcome()
                .filter(heard -> heard.kind() == Outcome.Kind.REJECTED)
                .isPresent();
    }

    /// Whether its evening is still to come, and it is not done.
    public boolean isAwaited(Instant now) {
        return isOpen(now) && occasion().hasEvening() && !due.isPast(now);
    }

    /// Whether it can be set aside on purpose: nothing of it is out, or may be.
    public boolean canBeSetAside(Instant now) {
        return switch (progress(now)) {
            case DUE, LATE, BEGUN -> true;
            case UNDER_WAY, ASKED, SENT, NOT_NEEDED, ANSWERED -> false;
        };
    }

    /// Whether there is something left to do about it.
    public boolean isOpen(Instant now) {
        return switch (progress(now)) {
            case DUE, LATE, BEGUN, ASKED -> true;
            case UNDER_WAY, SENT, NOT_NEEDED, ANSWERED -> false;
        };
    }
}
