package onward.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One reading of exports.
///
/// @param beatAt when it was last heard of
/// @param ended when and how it ended; empty while it is read, or where it was broken off
public record Audit(
        AuditId id, Instant beganAt, Instant beatAt, Optional<Ended> ended, Tally tally) {

    /// A reading that was not heard of for so long is broken off. It is heard of each second.
    static final Duration SILENCE = Duration.ofSeconds(15);

    /// How an audit ends by itself or by the person.
    public enum Ending {
        /// All was read that can be.
        DONE,
        /// The person stopped it.
        STOPPED,
        /// Nothing of what was given could be read.
        REFUSED,
        /// Onward was closed before it came to an end, or ran into trouble.
        BROKEN_OFF
    }

    /// An end.
    public record Ended(Instant at, Ending ending) {}

    /// Where an audit stands.
    public sealed interface Standing {

        /// It is being read.
        record Reading() implements Standing {}

        /// It came to an end.
        record Over(Ended ended) implements Standing {}

        /// The program ended before the reading did.
        record BrokenOff(Instant lastHeard) implements Standing {}
    }

    /// Where it stands at a moment.
    public Standing standing(Instant now) {
        if (ended.isPresent()) {
            return ended.get().ending() == Ending.BROKEN_OFF
                    ? new Standing.BrokenOff(beatAt)
                    : new Standing.Over(ended.get());
        }
        return now.isBefore(beatAt.plus(SILENCE))
                ? new Standing.Reading()
                : new Standing.BrokenOff(beatAt);
    }

    /// The same, heard of now.
    Audit heard(Instant now) {
        return new Audit(id, beganAt, now, ended, tally);
    }

    /// The same, ended.
    Audit ended(Ended end, Tally last) {
        return new Audit(id, beganAt, end.at(), Optional.of(end), last);
    }

    /// The same, which did not come to its end.
    Audit brokenOff(Instant now) {
        return new Audit(
                id, beganAt, beatAt, Optional.of(new Ended(now, Ending.BROKEN_OFF)), tally);
    }

    /// Whether it was read to its end.
    public boolean isWhole() {
        return ended.filter(end -> end.ending() == Ending.DONE).isPresent();
    }
}
