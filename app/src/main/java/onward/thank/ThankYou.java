package onward.thank;

import java.time.Instant;
import java.util.Optional;
import onward.bridge.PersonId;
import onward.interview.InterviewId;

/// One note to one person about one interview.
///
/// @param version counts the changes, so that two open pages do not overwrite each other
/// @param cost what somebody answered to "What did it cost them?"; empty while it was not asked
/// @param notNeededAt when it was set aside on purpose
/// @param handedOverAt when the person said that they sent it themselves
/// @param answeredAt when they wrote back
public record ThankYou(
        ThankYouId id,
        InterviewId interview,
        PersonId person,
        Occasion occasion,
        Instant createdAt,
        int version,
        String subject,
        String body,
        Optional<Cost> cost,
        Optional<Instant> notNeededAt,
        Optional<Instant> handedOverAt,
        Optional<Instant> answeredAt) {

    /// The same note with other words.
    public ThankYou saying(String otherSubject, String otherBody, Optional<Cost> otherCost) {
        return new ThankYou(
                id,
                interview,
                person,
                occasion,
                createdAt,
                version,
                otherSubject,
                otherBody,
                otherCost,
                notNeededAt,
                handedOverAt,
                answeredAt);
    }
}
