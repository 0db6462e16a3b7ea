package onward.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import onward.replay.Carried.Turn;

/// When Anki asks for an answer, as a row of its cards says it.
///
/// Source: Anki's `rslib/src/card/mod.rs` and `rslib/src/storage/card/data.rs` name the numbers.
///
/// @param type new, learning, in review, learning again
/// @param queue as the type, or below zero where it is not asked for
/// @param due a day counted from the collection's first, or seconds since 1970 while it is learnt
/// @param interval how many days lie between, where it is in review
/// @param ease by how much an interval grows in thousandths, as SM-2 had it
/// @param memory JSON, with what FSRS knows in `s` and `d`
/// @param last the last review in the log; empty where none is in it
record AnkiCard(
        int type,
        int queue,
        long due,
        long interval,
        long ease,
        long rehearsals,
        String memory,
        Optional<Review> last) {

    private static final int NEW = 0;
    private static final int IN_REVIEW = 2;
    private static final int SUSPENDED = -1;
    private static final int USUAL_EASE = 2500;
    private static final double THOUSANDTHS = 1000;

    /// A day number is smaller, and seconds since 1970 are greater.
    private static final long SECONDS = 1_000_000_000;

    private static final long MOST_REHEARSALS = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// One review of the log.
    record Review(Instant at, int button) {}

    /// A card as we write it.
    ///
    /// @param begins the collection's first day
    static AnkiCard of(Turn turn, int place, LocalDate begins, Schedule.Days days) {
        return switch (turn) {
            case Turn.FromNow() -> fresh(NEW, place);
            case Turn.Resting() -> fresh(SUSPENDED, place);
            case Turn.AsBefore(var schedule) ->
                    schedule.last()
                            .map(last ->
                                    new AnkiCard(
                                            IN_REVIEW,
                                            IN_REVIEW,
                                            ChronoUnit.DAYS.between(begins, day(schedule, days)),
                                            Math.max(1, Math.round(last.memory().stability())),
                                            USUAL_EASE,
                                            schedule.rehearsals(),
                                            written(last),
                                            Optional.of(
                                                    new Review(last.at(), last.grade().number()))))
                            .orElseGet(() -> fresh(NEW, place));
        };
    }

    private static AnkiCard fresh(int queue, int place) {
        return new AnkiCard(NEW, queue, place, 0, 0, 0, "{}", Optional.empty());
    }

    /// The day on which it is due: not after the one before the next interview.
    static LocalDate day(Schedule schedule, Schedule.Days days) {
        var due = schedule.due(days);
        return schedule.due().isBefore(due) ? schedule.due() : due;
    }

    private static String written(Schedule.Last last) {
        return String.format(
                Locale.ROOT,
                "{\"s\":%.6f,\"d\":%.6f,\"lrt\":%d}",
                last.memory().stability(),
                last.memory().difficulty(),
                last.at().getEpochSecond());
    }

    /// Whether it is worked out, and not known, how well the answer is remembered.
    boolean isEstimated() {
        return type != NEW && known().isEmpty() && estimated().isPresent();
    }

    /// When its answer is rehearsed here.
    Turn turn(LocalDate begins, ZoneId zone) {
        if (queue == SUSPENDED) {
            return new Turn.Resting();
        }
        try {
            var day = ScheduleCells.ofOurTime(day(begins, zone));
            return remembered()
                    .<Turn>map(memory ->
                            new Turn.AsBefore(
                                    new Schedule(
                                            day,
                                            Optional.of(
                                                    new Schedule.Last(
                                                            at(day, zone), grade(), memory)),
                                            (int) Math.clamp(rehearsals, 1, MOST_REHEARSALS))))
                    .orElseGet(Turn.FromNow::new);
        } catch (DateTimeException | ArithmeticException noDay) {
            return new Turn.FromNow();
        }
    }

    private LocalDate day(LocalDate begins, ZoneId zone) {
        return due > SECONDS
                ? Instant.ofEpochSecond(due).atZone(zone).toLocalDate()
                : begins.plusDays(due);
    }

    private Optional<Memory> remembered() {
        return type == NEW ? Optional.empty() : known().or(this::estimated);
    }

    private Optional<Memory> known() {
        var stability = json().path("s").asDouble(0);
        var difficulty = json().path("d").asDouble(0);
        return stability > 0 && difficulty > 0
                ? Optional.of(Memory.within(stability, difficulty))
                : Optional.empty();
    }

    private Optional<Memory> estimated() {
        return interval > 0
                ? Optional.of(
                        Fsrs.ofInterval(
                                (double) interval, (ease > 0 ? ease : USUAL_EASE) / THOUSANDTHS))
                : Optional.empty();
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return last.map(Review::at)
                .or(() ->
                        Optional.of(json().path("lrt").asLong(0))
                                .filter(seconds -> seconds > SECONDS)
                                .map(Instant::ofEpochSecond))
                .filter(at -> at.isBefore(Instant.ofEpochSecond(SECONDS * 100)))
                .orElseGet(() ->
                        ScheduleCells.ofOurTime(day.minusDays(Math.max(1, interval)))
                                .atTime(LocalTime.NOON)
                                .atZone(zone)
                                .toInstant());
    }

    private Grade grade() {
        return last.flatMap(review -> Grade.numbered(review.button())).orElse(Grade.GOOD);
    }

    private JsonNode json() {
        try {
            return JSON.readTree(memory.isBlank() ? "{}" : memory);
        } catch (JsonProcessingException none) {
            return JSON.createObjectNode();
        }
    }
}
