package onward.bridge;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Where the rhythm of being in touch with somebody stands.
///
/// @param due when the next touch is due; empty where none is
/// @param last when you were last in touch, or met
/// @param unanswered how often you wrote since they last took part
/// @param ended whether it was ended for good
public record Pace(
        PersonId person,
        Rhythm rhythm,
        Optional<Instant> due,
        Instant last,
        int unanswered,
        boolean ended) {

    /// After so many notes without an answer it stops by itself.
    public static final int PATIENCE = 2;

    private static final Duration SNOOZE = Duration.ofDays(14);

    /// Where it stands.
    public sealed interface Standing {
        /// It is time.
        record Due(Instant since) implements Standing {}

        /// It is not time yet.
        record Later(Instant at) implements Standing {}

        /// It stopped by itself: nobody answered.
        record Silent() implements Standing {}

        /// Every touch of the rhythm is behind.
        record Complete() implements Standing {}

        /// No rhythm was wanted.
        record Unwanted() implements Standing {}

        /// It was ended for good.
        record Ended() implements Standing {}
    }

    /// The usual rhythm of somebody who was just met.
    static Pace started(PersonId person, Instant met, ZoneId zone) {
        return new Pace(person, new Rhythm.Usual(0), Optional.empty(), met, 0, false)
                .resumed(met, zone);
    }

    /// Where it stands.
    public Standing standing(Instant now) {
        if (ended) {
            return new Standing.Ended();
        }
        if (due.isPresent()) {
            return due.get().isAfter(now)
                    ? new Standing.Later(due.get())
                    : new Standing.Due(due.get());
        }
        return switch (rhythm) {
            case Rhythm.None() -> new Standing.Unwanted();
            case Rhythm.Usual _, Rhythm.Every _ ->
                    unanswered >= PATIENCE ? new Standing.Silent() : new Standing.Complete();
        };
    }

    /// Somebody was in touch: the next touch counts from then.
    ///
    /// @param zone where the owner counts their months
    Pace touched(Touch.Kind kind, Instant at, ZoneId zone) {
        var wasDue = due.filter(time -> !time.isAfter(at)).isPresent();
        var silent = kind.isAnswered() ? 0 : unanswered + 1;
        var further = wasDue ? rhythm.further() : rhythm;
        var latest = at.isAfter(last) ? at : last;
        return new Pace(person, further, due, latest, silent, ended).resumed(latest, zone);
    }

    /// This once not; where nothing is due, there is nothing to skip.
    Pace skipped(Instant now, ZoneId zone) {
        return due.isEmpty()
                ? this
                : new Pace(person, rhythm.further(), due, last, unanswered, ended)
                        .resumed(now, zone);
    }

    /// In two weeks.
    Pace snoozed(Instant now) {
        return due.isEmpty() ? this : dueAt(Optional.of(now.plus(SNOOZE)));
    }

    /// Never again.
    Pace endedForGood() {
        return new Pace(person, new Rhythm.None(), Optional.empty(), last, unanswered, true);
    }

    /// Another rhythm from now on.
    Pace chosen(Rhythm other, Instant now, ZoneId zone) {
        return new Pace(person, other, Optional.empty(), last, 0, false).resumed(now, zone);
    }

    /// The outcome came: that is a reason to be in touch.
    Pace outcomeHeard(Instant now) {
        return rhythm.equals(new Rhythm.Usual(0)) && due.filter(now::isBefore).isPresent()
                ? dueAt(Optional.of(now))
                : this;
    }

    /// What it is without a touch that was a slip.
    ///
    /// @param left the touches that did happen, the latest first
    Pace without(Instant met, List<Touch> left, ZoneId zone) {
        var silent = (int) left.stream().takeWhile(touch -> !touch.kind().isAnswered()).count();
        var latest = left.stream().map(Touch::at).findFirst().orElse(met);
        return new Pace(person, rhythm, due, latest, silent, ended).resumed(latest, zone);
    }

    private Pace resumed(Instant from, ZoneId zone) {
        var goesOn = !ended && unanswered < PATIENCE && rhythm.months() > 0;
        return dueAt(
                goesOn
                        ? Optional.of(from.atZone(zone).plusMonths(rhythm.months()).toInstant())
                        : Optional.empty());
    }

    private Pace dueAt(Optional<Instant> time) {
        return new Pace(person, rhythm, time, last, unanswered, ended);
    }
}
