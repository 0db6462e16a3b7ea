package onward.replay;

import onward.platform.web.Answer;
import onward.platform.web.Visit;
import onward.reflect.MomentId;

/// Making one question of two, and two of one.
final class JoiningPages {

    private static final int A_PAGE = 50;

    private final Retaking retaking;
    private final Joining joining;
    private final Browsing browsing;

    JoiningPages(Retaking retaking, Joining joining, Browsing browsing) {
        this.retaking = retaking;
        this.joining = joining;
        this.browsing = browsing;
    }

    /// The other questions, to choose from.
    Answer ask(Visit visit) {
        var id = new QuestionId(visit.path("id"));
        var number = QuestionsPages.number(visit.query("page"));
        return retaking.find(visit.ownerId(), id)
                .map(question -> {
                    var rows =
                            browsing.rows(
                                    visit.ownerId(),
                                    Browsing.Wanted.everything(),
                                    (number - 1) * A_PAGE,
                                    A_PAGE + 1);
                    return Answer.page(
                            new JoiningPage(
                                    question,
                                    rows.stream()
                                            .limit(A_PAGE)
                                            .filter(row -> !row.question().id().equals(id))
                                            .toList(),
                                    number,
                                    rows.size() > A_PAGE));
                })
                .orElseGet(Answer::notHere);
    }

    Answer join(Visit visit) {
        var id = new QuestionId(visit.path("id"));
        if (retaking.find(visit.ownerId(), id).isEmpty()) {
            return Answer.notHere();
        }
        var other = new QuestionId(visit.form().word("other"));
        return joining.join(visit.ownerId(), id, other)
                ? Answer.seeOther("/replay/questions/" + other.value())
                : Answer.notHere();
    }

    Answer part(Visit visit) {
        return joining.part(
                        visit.ownerId(),
                        new QuestionId(visit.path("id")),
                        new MomentId(visit.form().word("moment")),
                        visit.now())
                .map(id -> Answer.seeOther("/replay/questions/" + id.value()))
                .orElseGet(Answer::notHere);
    }
}
