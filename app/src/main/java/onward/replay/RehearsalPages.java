package onward.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// One rehearsal: the question, the answer, the kept answer beside it, the grade.
final class RehearsalPages {

    private final Retaking retaking;
    private final Rehearsing rehearsing;

    RehearsalPages(Retaking retaking, Rehearsing rehearsing) {
        this.retaking = retaking;
        this.rehearsing = rehearsing;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                question ->
                        Answer.page(
                                page(
                                        visit,
                                        question,
                                        rehearsing.wording(visit.ownerId(), question),
                                        Uuid7.at(visit.now()),
                                        "",
                                        List.of())));
    }

    Answer answer(Visit visit) {
        return with(
                visit,
                question -> {
                    var form = visit.form();
                    var answer = form.text("answer", "Your answer");
                    var wording = form.text("wording", "The question");
                    var id = form.word("id");
                    if (!form.isGood()) {
                        return Answer.refused(
                                page(visit, question, wording, id, answer, form.problems()));
                    }
                    var rehearsal =
                            new Rehearsal(
                                    new RehearsalId(id),
                                    question.id(),
                                    visit.now(),
                                    wording,
                                    answer,
                                    Optional.empty());
                    return rehearsing.answer(visit.ownerId(), rehearsal)
                            ? Answer.seeOther("/replay/rehearsals/" + id)
                            : Answer.notHere();
                });
    }

    Answer reveal(Visit visit) {
        return rehearsing
                .reveal(visit.ownerId(), new RehearsalId(visit.path("rehearsal")))
                .map(revealed ->
                        Answer.page(
                                new RevealedPage(
                                        revealed,
                                        rehearsing.days(visit.owner(), visit.now()),
                                        visit.dates())))
                .orElseGet(Answer::notHere);
    }

    Answer grade(Visit visit) {
        var id = new RehearsalId(visit.path("rehearsal"));
        var grade = Grade.named(visit.form().word("grade"));
        var days = rehearsing.days(visit.owner(), visit.now());
        return grade.filter(given -> rehearsing.grade(visit.ownerId(), id, given, days))
                .map(_ -> Answer.seeOther("/replay/rehearsal"))
                .orElseGet(Answer::notHere);
    }

    /// Keeps what was just answered as the second take.
    Answer keep(Visit visit) {
        var id = new RehearsalId(visit.path("rehearsal"));
        return rehearsing
                .reveal(visit.ownerId(), id)
                .filter(revealed -> !revealed.rehearsal().answer().isBlank())
                .map(revealed -> {
                    retaking.keep(
                            visit.ownerId(),
                            revealed.question().id(),
                            revealed.rehearsal().answer(),
                            visit.dates().today(),
                            visit.now());
                    return Answer.seeOther("/replay/rehearsals/" + id.value());
                })
                .orElseGet(Answer::notHere);
    }

    private RehearsalPage page(
            Visit visit,
            Question question,
            String wording,
            String id,
            String answer,
            List<Problem> problems) {
        var days = rehearsing.days(visit.owner(), visit.now());
        return new RehearsalPage(
                question,
                wording,
                id,
                answer,
                rehearsing.today(visit.ownerId(), days).size(),
                problems,
                visit.dates());
    }

    private Answer with(Visit visit, Function<Question, Answer> answer) {
        return retaking.find(visit.ownerId(), new QuestionId(visit.path("id")))
                .map(answer)
                .orElseGet(Answer::notHere);
    }
}
