package onward.guard;

import java.time.Instant;

/// A trace in the list, with what became of it.
///
/// @param first the audit that found it first
/// @param seenAt when an export last held it
public record Found(TraceId id, Trace trace, Decision decision, AuditId first, Instant seenAt) {

    /// Whether it was said to be done, and an export that was read later still holds it.
    public boolean isStillThere() {
        return decision instanceof Decision.Done(var at) && seenAt.isAfter(at);
    }

    /// As a list to take along shows it.
    Listed listed() {
        return new Listed(
                trace, decision.mark().title().toLowerCase(java.util.Locale.ROOT), decision.why());
    }
}
