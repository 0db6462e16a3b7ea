package onward.bridge;

import java.time.Instant;
import java.util.Optional;
import onward.kernel.Micros;

/// A pace in one line, as it is kept beside the touch that came after it: `USUAL 1 - 1700 0 false`.
final class PaceText {

    private static final String NONE = "-";
    private static final int PARTS = 6;

    private PaceText() {}

    static String of(Pace pace) {
        var number =
                switch (pace.rhythm()) {
                    case Rhythm.Usual(int step) -> step;
                    case Rhythm.Every(int months) -> months;
                    case Rhythm.None() -> 0;
                };
        return String.join(
                " ",
                RhythmText.name(pace.rhythm()),
                Integer.toString(number),
                pace.due().map(Micros::of).map(String::valueOf).orElse(NONE),
                Long.toString(Micros.of(pace.last())),
                Integer.toString(pace.unanswered()),
                Boolean.toString(pace.ended()));
    }

    static Pace read(PersonId person, String text) {
        var parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no pace");
        }
        var number = Integer.parseInt(parts[1]);
        return new Pace(
                person,
                RhythmText.rhythm(parts[0], number, number),
                Optional.of(parts[2]).filter(due -> !due.equals(NONE)).map(PaceText::at),
                at(parts[3]),
                Integer.parseInt(parts[4]),
                Boolean.parseBoolean(parts[5]));
    }

    private static Instant at(String micros) {
        return Micros.toInstant(Long.parseLong(micros));
    }
}
