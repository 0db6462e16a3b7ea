package onward.replay;

import onward.interview.Looking;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Confidence over time, beside what came of interviews.
final class ConfidencePages {

    private static final int PAIRS = 200;
    private static final int SESSIONS = 500;

    private final Imagining imagining;
    private final Rehearsing rehearsing;
    private final Looking looking;

    ConfidencePages(Imagining imagining, Rehearsing rehearsing, Looking looking) {
        this.imagining = imagining;
        this.rehearsing = rehearsing;
        this.looking = looking;
    }

    Answer show(Visit visit) {
        return Answer.page(
                new ConfidencePage(
                        Confidence.of(
                                imagining.confidence(
                                        visit.ownerId(), visit.owner().zone(), SESSIONS),
                                rehearsing.weeks(visit.owner(), visit.now()),
                                looking.pairs(visit.ownerId(), PAIRS)),
                        visit.dates()));
    }
}
