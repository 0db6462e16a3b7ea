package onward.reflect;

import java.util.function.Function;
import onward.interview.Interviewing;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// Answers the forms of a write-up, whether the page's script saves by itself or the person does:
/// all of them are kept, refused, shut or found stale in the same way.
final class Sending {

    private final Reflecting reflecting;
    private final Interviewing interviewing;

    Sending(Reflecting reflecting, Interviewing interviewing) {
        this.reflecting = reflecting;
        this.interviewing = interviewing;
    }

    Answer answer(Visit visit, Form form, Sent sent) {
        return visit.isAutosave()
                ? byItself(Writing.of(visit), form, sent)
                : with(visit, here -> pressed(here, form, sent));
    }

    /// A page of a write-up, where there is one of that id.
    Answer with(Visit visit, Function<WriteUpVisit, Answer> page) {
        return WriteUpVisit.of(visit, reflecting, interviewing)
                .map(page)
                .orElseGet(Answer::notHere);
    }

    /// A page of a write-up that may be written in; one that is put away is shown instead.
    Answer open(Visit visit, Function<WriteUpVisit, Answer> page) {
        return with(
                visit,
                here ->
                        here.reflection().isOpen()
                                ? page.apply(here)
                                : Answer.seeOther(here.path()));
    }

    int version(WriteUpVisit here, Sheet sheet) {
        return reflecting.version(here.visit().ownerId(), here.id(), sheet);
    }

    private static Answer byItself(Writing at, Form form, Sent sent) {
        var edition = at.edition(form);
        var unbearable = form.problems().stream().filter(problem -> !sent.bears(problem));
        var refusal = unbearable.findFirst();
        if (refusal.isPresent()) {
            return Answer.refusedSave(refusal.get().message());
        }
        var but = form.problems().stream().findFirst().map(Problem::message).orElse("");
        return at.told(
                sent.save(edition, at.resume(form, sent.place())),
                but,
                sent::besides,
                stale -> conflict(at, sent, stale));
    }

    private static Answer pressed(WriteUpVisit here, Form form, Sent sent) {
        var edition = here.at().edition(form);
        Function<Kept, Answer> again = kept -> Answer.refused(sent.again(here, kept));
        if (!form.isGood()) {
            return again.apply(WriteUpVisit.refused(edition.version(), form.problems()));
        }
        return switch (sent.save(edition, here.at().resume(form, sent.place()))) {
            case Saved.Kept(int version) -> sent.done(here, version);
            case Saved.Stale stale ->
                    Answer.conflicting(
                            sent.again(
                                    here,
                                    WriteUpVisit.conflicting(conflict(here.at(), sent, stale))));
            case Saved.Shut() -> again.apply(Shut.kept(edition.version()));
            case Saved.NotThere() -> Answer.notHere();
        };
    }

    private static Kept.Conflict conflict(Writing at, Sent sent, Saved.Stale stale) {
        return new Kept.Conflict(
                stale.version(), sent.theirs(stale.standing()), at.path() + "/" + sent.place());
    }
}
