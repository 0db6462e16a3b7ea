package onward.bridge;

import java.time.Instant;

/// Once that somebody was in touch with somebody met.
///
/// @param said what happened; may be empty
/// @param next what is next; may be empty
public record Touch(TouchId id, PersonId person, Instant at, Kind kind, String said, String next) {

    /// Who reached out, and how.
    public enum Kind {
        /// You wrote.
        WROTE("You wrote"),
        /// They wrote.
        THEY_WROTE("They wrote"),
        /// You spoke.
        SPOKE("You spoke"),
        /// You met.
        MET("You met");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The words of the page.
        public String label() {
            return label;
        }

        /// Whether the other side took part.
        public boolean isAnswered() {
            return this != WROTE;
        }
    }
}
