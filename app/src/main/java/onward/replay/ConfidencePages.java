package onward.replay;

import onward.interview.Looking;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Confidence over time, beside what came of interviews.
final class ConfidencePages {

    private static final int PAIRS = 200;

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
                                imagining.all(visit.ownerId()),
                                rehearsing.done(visit.ownerId()),
                                looking.pairs(visit.ownerId(), PAIRS),
                                visit.owner().zone()),
                        visit.dates()));
    }
}
