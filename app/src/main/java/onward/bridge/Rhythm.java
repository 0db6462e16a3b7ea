package onward.bridge;

/// How often to be in touch with somebody.
public sealed interface Rhythm {

    /// After the outcome, three months later, and twelve months after that.
    ///
    /// @param step how many of the three are behind
    record Usual(int step) implements Rhythm {
        static final int LAST = 3;

        public Usual {
            if (step < 0 || step > LAST) {
                throw new IllegalArgumentException("there are three steps");
            }
        }
    }

    /// Every so many months, for as long as it is wanted.
    record Every(int months) implements Rhythm {
        /// Ten years.
        static final int LONGEST = 120;

        /// What is proposed.
        static final int USUAL = 6;

        public Every {
            if (months < 1 || months > LONGEST) {
                throw new IllegalArgumentException("a rhythm has months");
            }
        }
    }

    /// No reminders.
    record None() implements Rhythm {}

    /// Months from a touch to the next one; 0 where there is none.
    default int months() {
        return switch (this) {
            // before the outcome is known, it is not waited for longer than this
            case Usual(int step) when step < 2 -> 3;
            case Usual(int step) -> step < Usual.LAST ? 12 : 0;
            case Every(int months) -> months;
            case None() -> 0;
        };
    }

    /// The rhythm once a touch that was due is behind.
    default Rhythm further() {
        return switch (this) {
            case Usual(int step) -> new Usual(Math.min(step + 1, Usual.LAST));
            case Every every -> every;
            case None none -> none;
        };
    }

    /// In words for a page.
    default String words() {
        return switch (this) {
            case Usual _ -> "After the outcome, then 3 and 12 months later";
            case Every(int months) -> months == 1 ? "Every month" : "Every " + months + " months";
            case None() -> "No rhythm";
        };
    }
}
