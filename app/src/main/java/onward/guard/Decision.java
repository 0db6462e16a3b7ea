package onward.guard;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of a trace.
public sealed interface Decision {

    /// Nobody decided yet.
    record Open() implements Decision {}

    /// It stays, and why.
    record Kept(Instant at, String note) implements Decision {}

    /// The owner says that they deleted or changed it.
    record Done(Instant at) implements Decision {}

    /// It was not in a later export any more.
    record Gone(Instant at) implements Decision {}

    /// How the store keeps it.
    enum Mark {
        OPEN(0),
        KEPT(1),
        DONE(2),
        GONE(3);

        private final int number;

        Mark(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /// As a tab of the list says it.
        public String title() {
            return switch (this) {
                case OPEN -> "To look at";
                case KEPT -> "Kept";
                case DONE -> "Done";
                case GONE -> "Gone";
            };
        }

        /// The word in an address.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The one of this number.
        ///
        /// @throws IllegalArgumentException where there is none
        static Mark of(int number) {
            return Arrays.stream(values())
                    .filter(mark -> mark.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no decision"));
        }
    }

    /// Which of them it is.
    default Mark mark() {
        return switch (this) {
            case Open() -> Mark.OPEN;
            case Kept _ -> Mark.KEPT;
            case Done _ -> Mark.DONE;
            case Gone _ -> Mark.GONE;
        };
    }

    /// When it was decided.
    default Optional<Instant> when() {
        return switch (this) {
            case Open() -> Optional.empty();
            case Kept(var at, _) -> Optional.of(at);
            case Done(var at) -> Optional.of(at);
            case Gone(var at) -> Optional.of(at);
        };
    }

    /// Why it was kept; may be empty.
    default String why() {
        return switch (this) {
            case Kept(_, var note) -> note;
            case Open(), Done _, Gone _ -> "";
        };
    }
}
