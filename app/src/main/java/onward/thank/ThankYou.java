package onward.thank;

import java.time.Instant;
import java.util.List;
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

    /// The same note as an open page shows it.
    ThankYou at(int edition) {
        return new ThankYou(
                id,
                interview,
                person,
                occasion,
                createdAt,
                edition,
                subject,
                body,
                cost,
                notNeededAt,
                handedOverAt,
                answeredAt);
    }

    /// Whether it went out, as far as is known.
    ///
    /// @param deliveries of this note
    boolean isOut(List<Delivery> deliveries) {
        return handedOverAt.isPresent() || deliveries.stream().anyMatch(one -> one.state().isOut());
    }

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
