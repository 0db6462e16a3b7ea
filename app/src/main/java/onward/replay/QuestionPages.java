package onward.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.reflect.ConflictPage;
import onward.reflect.Edition;
import onward.reflect.Kept;
import onward.reflect.MomentId;

/// The page of one question, with its second take.
final class QuestionPages {

    private static final int MOST_SAVES = 1_000_000_000;

    private final Retaking retaking;
    private final Placing placing;
    private final QuestionSheet sheet;

    QuestionPages(Placing placing, Retaking retaking, QuestionSheet sheet) {
        this.placing = placing;
        this.retaking = retaking;
        this.sheet = sheet;
    }

    Answer show(Visit visit) {
        return with(visit, whole -> Answer.page(sheet.page(visit, whole)));
    }

    /// Leads from a moment to its question.
    Answer ofMoment(Visit visit) {
        placing.place(visit.ownerId(), visit.now());
        return retaking.askedIn(visit.ownerId(), new MomentId(visit.path("moment")))
                .map(id -> Answer.seeOther("/replay/questions/" + id.value()))
                .orElseGet(Answer::notHere);
    }

    Answer save(Visit visit) {
        return with(visit, whole -> save(visit, visit.form(), whole));
    }

    private Answer save(Visit visit, Form form, Retaking.Whole whole) {
        var over = form.number("over", "Version", 0, MOST_SAVES);
        var version = over.orElse(form.number("version", "Version", 0, MOST_SAVES).orElse(0));
        var body = form.text("body", "Your answer now");
        if (!form.isGood()) {
            return visit.isAutosave()
                    ? Answer.refusedSave(form.problems().getFirst().message())
                    : Answer.refused(
                            sheet.page(
                                    visit,
                                    whole,
                                    body,
                                    QuestionSheet.kept(version, form.problems())));
        }
        var saved =
                retaking.save(
                        visit.ownerId(),
                        whole.question().id(),
                        body,
                        new Edition(version, visit.openPage()),
                        visit.dates().today(),
                        visit.now());
        return switch (saved) {
            case Retaking.Saved.Kept(int next) ->
                    visit.isAutosave()
                            ? new Answer.Values(200, Map.of("version", next, "saved", words(visit)))
                            : Answer.seeOther(path(whole) + "?kept=yes");
            case Retaking.Saved.Stale(var theirs, int standing) ->
                    stale(visit, whole, body, version, theirs, standing);
            case Retaking.Saved.NotThere() -> Answer.notHere();
        };
    }

    private Answer stale(
            Visit visit,
            Retaking.Whole whole,
            String body,
            int version,
            String theirs,
            int standing) {
        var conflict = new Kept.Conflict(standing, List.of(theirs), path(whole));
        return visit.isAutosave()
                ? new Answer.ConflictingSave(
                        "This was changed in another window.", new ConflictPage(conflict))
                : Answer.conflicting(
                        sheet.page(
                                visit,
                                whole,
                                body,
                                new Kept(
                                        version,
                                        "",
                                        Optional.of(conflict),
                                        Optional.empty(),
                                        List.of())));
    }

    Answer describe(Visit visit) {
        return with(
                visit,
                whole -> {
                    var form = visit.form();
                    var typed =
                            new QuestionPage.Typed(
                                    form.text("asked", "The question"),
                                    form.text("others", "Other ways to ask it"),
                                    List.copyOf(Tag.of(form.texts("tag", "Tags"))));
                    if (!Placing.isQuestion(typed.asked())) {
                        form.refuse("asked", "A question needs words.");
                    }
                    if (!form.isGood()) {
                        return Answer.refused(sheet.page(visit, whole, typed, form.problems()));
                    }
                    retaking.describe(
                            visit.ownerId(),
                            whole.question().id(),
                            typed.asked().strip(),
                            typed.others().lines().map(String::strip).distinct().toList(),
                            java.util.Set.copyOf(typed.tags()));
                    return Answer.seeOther(path(whole));
                });
    }

    Answer remove(Visit visit) {
        return retaking.remove(visit.ownerId(), new QuestionId(visit.path("id")))
                ? Answer.seeOther("/replay/questions")
                : Answer.notHere();
    }

    /// Rehearses it no more, or again from today on.
    Answer rehearse(Visit visit) {
        var today = Optional.of(visit.dates().today()).filter(_ -> visit.form().has("again"));
        return with(
                visit,
                whole -> {
                    retaking.rehearse(visit.ownerId(), whole.question().id(), today);
                    return Answer.seeOther(path(whole));
                });
    }

    private Answer with(Visit visit, Function<Retaking.Whole, Answer> answer) {
        return retaking.whole(visit.ownerId(), new QuestionId(visit.path("id")))
                .map(answer)
                .orElseGet(Answer::notHere);
    }

    private static String words(Visit visit) {
        return QuestionSheet.words(visit);
    }

    private static String path(Retaking.Whole whole) {
        return "/replay/questions/" + whole.question().id().value();
    }
}
