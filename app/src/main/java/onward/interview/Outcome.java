package onward.interview;

import java.time.Instant;
import java.time.LocalDate;

/// How it ended.
///
/// @param heardOn the day on which they heard, or gave up waiting
public record Outcome(Kind kind, LocalDate heardOn, Instant recordedAt) {

    /// What came.
    public enum Kind {
        /// A next step or an offer came.
        WENT_ON("went on"),
        /// They said no.
        REJECTED("a no"),
        /// The person withdrew.
        WITHDREW("withdrew"),
        /// Nobody ever answered. That is an outcome too.
        NO_REPLY("no reply");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The word on the page.
        public String label() {
            return label;
        }

        /// Whether the matter is closed with it.
        public boolean isEnd() {
            return switch (this) {
                case WENT_ON -> false;
                case REJECTED, WITHDREW, NO_REPLY -> true;
            };
        }
    }
}
