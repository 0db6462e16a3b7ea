package onward.now;

import java.util.Locale;

/// What a calendar can show, each to be switched off.
public enum CalendarPart {
    /// The interviews.
    INTERVIEWS("Interviews"),
    /// The evenings by which notes are due.
    NOTES("Thank-you notes that are due"),
    /// The days on which a few lines are due.
    TOUCHES("People to be in touch with"),
    /// The evenings before interviews, on which answers are rehearsed.
    WARM_UPS("Warm-ups, the evening before an interview"),
    /// The moments at which parked worries come back, without their words.
    WORRIES("Parked worries, without their words");

    private final String label;

    CalendarPart(String label) {
        this.label = label;
    }

    /// The words of the page.
    public String label() {
        return label;
    }

    /// The word by which it is kept.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
