package onward.guard;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import onward.kernel.WallTime;

/// When a vent is shredded, as its writer chose.
public enum Shredding {
    /// It is never kept.
    NOW("Now", "as soon as you press the button"),
    /// While the writer sleeps.
    TONIGHT("Tonight", "at four in the morning"),
    /// Long enough to read it once more.
    IN_A_WEEK("In a week", "you can read it until then");

    private static final LocalTime SMALL_HOURS = LocalTime.of(4, 0);
    private static final int DAYS_A_WEEK = 7;

    private final String label;
    private final String hint;

    Shredding(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /// What the choice says.
    public String label() {
        return label;
    }

    /// What it means.
    public String hint() {
        return hint;
    }

    /// The hour, for somebody who writes at a time and place.
    Instant after(Instant now, ZoneId zone) {
        var here = now.atZone(zone).toLocalDateTime();
        var tonight =
                here.toLocalTime().isBefore(SMALL_HOURS)
                        ? here.toLocalDate().atTime(SMALL_HOURS)
                        : here.toLocalDate().plusDays(1).atTime(SMALL_HOURS);
        return switch (this) {
            case NOW -> now;
            case TONIGHT -> WallTime.of(tonight, zone).instant();
            case IN_A_WEEK -> WallTime.of(here.plusDays(DAYS_A_WEEK), zone).instant();
        };
    }

    /// The word of a choice; empty for a word that is none.
    static Optional<Shredding> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }
}
