package onward.replay;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.Percent;
import onward.reflect.NextTime;

/// One time that a coming interview was gone through in the mind, in the person's own words.
///
/// @param asked the question that is asked in it
/// @param answer the second take of that day
/// @param room how the room will look and sound
/// @param hope what the offer would mean
public record ImagerySession(
        ImagerySessionId id,
        Instant begunAt,
        String asked,
        String answer,
        String room,
        String hope,
        Distress distressBefore,
        Percent confidenceBefore,
        Standing standing) {

    /// Where a session stands.
    public sealed interface Standing {

        /// The scene is gone through.
        record InTheScene() implements Standing {}

        /// The scene is over: the obstacle and the plan are still to come.
        record Planning(Distress distress) implements Standing {}

        /// It is finished: only with the obstacle within, and a plan for it.
        record Finished(
                Instant at, Distress distress, Percent confidence, String obstacle, NextTime plan)
                implements Standing {}

        /// The person stopped it.
        ///
        /// @param distress how it was by then, where that had been said
        record Stopped(Instant at, Optional<Distress> distress) implements Standing {}

        /// It was too much: it ended by itself.
        record TooMuch(Instant at, Distress distress) implements Standing {}
    }

    /// The same session, standing elsewhere.
    ImagerySession standing(Standing other) {
        return new ImagerySession(
                id, begunAt, asked, answer, room, hope, distressBefore, confidenceBefore, other);
    }

    /// When it ended; empty while it goes on.
    public Optional<Instant> endedAt() {
        return switch (standing) {
            case Standing.InTheScene(), Standing.Planning _ -> Optional.empty();
            case Standing.Finished finished -> Optional.of(finished.at());
            case Standing.Stopped stopped -> Optional.of(stopped.at());
            case Standing.TooMuch tooMuch -> Optional.of(tooMuch.at());
        };
    }

    /// How it was afterwards, where that was said.
    public Optional<Distress> distressAfter() {
        return switch (standing) {
            case Standing.InTheScene() -> Optional.empty();
            case Standing.Stopped stopped -> stopped.distress();
            case Standing.Planning(var distress) -> Optional.of(distress);
            case Standing.Finished finished -> Optional.of(finished.distress());
            case Standing.TooMuch tooMuch -> Optional.of(tooMuch.distress());
        };
    }

    /// How confident the person was afterwards, where it was finished.
    public Optional<Percent> confidenceAfter() {
        return standing instanceof Standing.Finished finished
                ? Optional.of(finished.confidence())
                : Optional.empty();
    }

    /// Whether it was finished with these words.
    boolean holds(String obstacle, NextTime plan) {
        return standing instanceof Standing.Finished finished
                && finished.obstacle().equals(obstacle)
                && finished.plan().equals(plan);
    }

    boolean roseInIt() {
        return distressAfter().filter(after -> after.roseSince(distressBefore)).isPresent();
    }

    /// After how the scene was: too much more ends it, anything else leads on to the plan.
    ImagerySession after(Distress distress, Instant now) {
        return standing(
                distress.isTooMuchAfter(distressBefore)
                        ? new Standing.TooMuch(now, distress)
                        : new Standing.Planning(distress));
    }
}
