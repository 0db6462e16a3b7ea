package onward.thank;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.WallTime;
import onward.platform.mail.Hitch;
import onward.platform.mail.MailAddress;
import onward.platform.mail.Parcel;

/// One time that a note was let go.
///
/// @param changedAt when its state last changed
/// @param attempts counts the times it came near the dot; an answer to an older one is not its own
/// @param letter as it goes out, made once
/// @param hold when it may go, at the earliest
/// @param turn when the clock next has to do with it; empty where it never has
/// @param said what the mail server said last; may be empty
/// @param firstTriedAt when a mail server was first asked and did not take it
/// @param copy what became of its copy in the Sent folder; empty where none is wanted
public record Delivery(
        DeliveryId id,
        ThankYouId note,
        DeliveryState state,
        Instant createdAt,
        Instant changedAt,
        int attempts,
        MailAddress sender,
        MailAddress recipient,
        String subject,
        String letter,
        WallTime hold,
        Optional<Turn> turn,
        Optional<Hitch> hitch,
        String said,
        Optional<Instant> firstTriedAt,
        Optional<SentCopy> copy) {

    /// When the clock has to do something about it next.
    ///
    /// @param claimed whether a worker has it: then this is when its lease ends
    public record Turn(Instant at, boolean claimed) {}

    /// The name of its letter in all the world, without the brackets.
    public String messageId() {
        return id.value() + "@" + sender.domain();
    }

    /// What a mail server is given.
    public Parcel parcel() {
        return new Parcel(sender, recipient, letter);
    }

    /// Where it stands, for somebody who looks at it.
    public Standing standing(Instant now) {
        return switch (state) {
            case WAITING, DEFERRED -> waiting(now);
            case SENDING ->
                    turn.isPresent()
                            ? new Standing.OnItsWay(changedAt)
                            // brought in or restored while it was on its way elsewhere
                            : new Standing.Unknown(changedAt);
            case SENT -> new Standing.Sent(changedAt);
            case FAILED -> new Standing.Failed(hitch.orElse(Hitch.LETTER), said);
            case UNKNOWN -> new Standing.Unknown(changedAt);
            case LEFT -> new Standing.Left(changedAt);
            case RECALLED -> new Standing.Recalled(changedAt);
        };
    }

    private Standing waiting(Instant now) {
        if (turn.isEmpty()) {
            return new Standing.Stranded();
        }
        if (turn.get().claimed()) {
            return new Standing.OnItsWay(changedAt);
        }
        if (state == DeliveryState.DEFERRED) {
            return new Standing.Deferred(turn.get().at(), hitch.orElse(Hitch.BROKEN_OFF), said);
        }
        return now.isBefore(turn.get().at())
                ? new Standing.Held(turn.get().at())
                : new Standing.Queued();
    }

    /// Where a delivery stands.
    public sealed interface Standing {
        /// It can be taken back until then, and goes after it.
        record Held(Instant until) implements Standing {}

        /// Its hour has come; it goes within a minute.
        record Queued() implements Standing {}

        /// A worker has it in hand.
        record OnItsWay(Instant since) implements Standing {}

        /// The server took it.
        record Sent(Instant at) implements Standing {}

        /// The server could not take it; it is tried again.
        record Deferred(Instant again, Hitch hitch, String said) implements Standing {}

        /// The server will not take it.
        record Failed(Hitch hitch, String said) implements Standing {}

        /// It may have arrived or not: the person is asked.
        record Unknown(Instant since) implements Standing {}

        /// Nobody knows, and the person left it at that.
        record Left(Instant since) implements Standing {}

        /// It waited in another store, or before a backup: only the person lets it go again.
        record Stranded() implements Standing {}

        /// The person took it back.
        record Recalled(Instant at) implements Standing {}

        /// Whether the note can be written in and let go: nothing of it is out, or may be.
        default boolean leavesOpen() {
            return switch (this) {
                case Failed _, Recalled _ -> true;
                case Held _,
                        Queued _,
                        OnItsWay _,
                        Deferred _,
                        Sent _,
                        Unknown _,
                        Left _,
                        Stranded _ ->
                        false;
            };
        }

        /// Whether the person is asked what became of it.
        default boolean isAsked() {
            return switch (this) {
                case Unknown _, Stranded _, Failed _ -> true;
                case Held _, Queued _, OnItsWay _, Deferred _, Sent _, Left _, Recalled _ -> false;
            };
        }
    }
}
