package onward.replay;

import java.util.HashSet;
import java.util.Optional;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The first page of the room.
final class ReplayPages {

    private static final int MOST_WAITING = 5;

    /// A question may be met in several moments that went wrong: it is shown once.
    private static final int MOST_LOOKED_AT = 20;

    private final Placing placing;
    private final Browsing browsing;
    private final Imagining imagining;
    private final Retaking retaking;
    private final Rehearsing rehearsing;

    ReplayPages(
            Placing placing,
            Browsing browsing,
            Retaking retaking,
            Rehearsing rehearsing,
            Imagining imagining) {
        this.browsing = browsing;
        this.imagining = imagining;
        this.placing = placing;
        this.retaking = retaking;
        this.rehearsing = rehearsing;
    }

    Answer home(Visit visit) {
        placing.place(visit.ownerId(), visit.now());
        var days = rehearsing.days(visit.owner(), visit.now());
        var due = rehearsing.today(visit.ownerId(), days);
        var seen = new HashSet<QuestionId>();
        var waiting =
                retaking.waiting(visit.ownerId(), MOST_LOOKED_AT).stream()
                        .filter(one -> seen.add(one.question()))
                        .limit(MOST_WAITING)
                        .toList();
        return Answer.page(
                new ReplayPage(
                        due,
                        due.isEmpty()
                                ? rehearsing.nextDue(visit.ownerId(), days)
                                : Optional.empty(),
                        waiting,
                        rehearsing.next(visit.owner(), visit.now()),
                        visit.query("done").isPresent(),
                        !due.isEmpty() || hasQuestions(visit),
                        imagining.wasHardLately(visit.ownerId(), visit.now()),
                        visit.dates()));
    }

    private boolean hasQuestions(Visit visit) {
        return !browsing.rows(visit.ownerId(), Browsing.Wanted.everything(), 0, 1).isEmpty();
    }

    /// Leads to the first answer that is due.
    Answer next(Visit visit) {
        var days = rehearsing.days(visit.owner(), visit.now());
        return rehearsing.today(visit.ownerId(), days).stream()
                .findFirst()
                .map(question ->
                        Answer.seeOther(
                                "/replay/questions/" + question.id().value() + "/rehearsal"))
                .orElseGet(() -> Answer.seeOther("/replay?done=yes"));
    }
}
