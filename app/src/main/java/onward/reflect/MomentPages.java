package onward.reflect;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.interview.Interviewing;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The pages of moments.
final class MomentPages {

    private static final String PAGE = Sheet.MOMENTS.path() + "/";

    private final Reflecting reflecting;
    private final Interviewing interviewing;
    private final Recalling recalling;

    MomentPages(Reflecting reflecting, Interviewing interviewing, Recalling recalling) {
        this.reflecting = reflecting;
        this.interviewing = interviewing;
        this.recalling = recalling;
    }

    /// The moment to go on with: the last one written, or a first one.
    Answer latest(Visit visit) {
        return with(
                visit,
                here -> {
                    var moments = here.reflection().moments();
                    return moments.isEmpty()
                            ? shown(here, Moment.blank(new MomentId(Uuid7.at(visit.now()))))
                            : Answer.seeOther(
                                    here.path() + "/" + PAGE + moments.getLast().id().value());
                });
    }

    Answer another(Visit visit) {
        return with(visit, here -> shown(here, Moment.blank(new MomentId(Uuid7.at(visit.now())))));
    }

    Answer show(Visit visit) {
        var id = new MomentId(visit.path("moment"));
        return with(
                visit,
                here ->
                        here.reflection()
                                .moment(id)
                                .map(moment -> shown(here, moment))
                                .orElseGet(Answer::notHere));
    }

    private Answer shown(WriteUpVisit here, Moment moment) {
        if (!here.reflection().isOpen()) {
            return Answer.seeOther(here.path());
        }
        return Answer.page(
                new MomentPage(
                        here.top(Sheet.MOMENTS),
                        moment,
                        here.reflection().moments(),
                        here.opened(moment.version(), PAGE + moment.id().value()),
                        again(here, moment.id())));
    }

    Answer save(Visit visit) {
        var id = new MomentId(visit.path("moment"));
        return with(
                visit,
                here -> {
                    var form = visit.form();
                    var edition = here.edition(form);
                    var moment =
                            new Moment(
                                    id,
                                    edition.version(),
                                    form.text("asked", "They asked"),
                                    form.text("said", "You said"),
                                    form.text("landed", "How it landed"),
                                    went(form));
                    if (!form.isGood()) {
                        return visit.isAutosave()
                                ? Answer.refusedSave(form.problems().getFirst().message())
                                : Answer.refused(
                                        page(
                                                here,
                                                moment,
                                                WriteUpVisit.refused(
                                                        edition.version(), form.problems())));
                    }
                    if (moment.isBlank() && edition.version() == 0) {
                        return visit.isAutosave()
                                ? Answer.values("version", 0, "saved", "")
                                : onward(here, form, id);
                    }
                    var saved =
                            reflecting.saveMoment(
                                    visit.ownerId(),
                                    here.id(),
                                    moment,
                                    edition,
                                    here.resume(form, PAGE + id.value()),
                                    visit.now());
                    return visit.isAutosave()
                            ? here.told(saved, stale -> conflict(stale, id))
                            : pressed(here, form, moment, saved);
                });
    }

    private Answer pressed(WriteUpVisit here, Form form, Moment moment, Saved saved) {
        return switch (saved) {
            case Saved.Kept _ -> onward(here, form, moment.id());
            case Saved.Stale stale ->
                    Answer.conflicting(
                            page(
                                    here,
                                    moment,
                                    WriteUpVisit.conflicting(conflict(stale, moment.id()))));
            case Saved.Shut() -> Answer.refused(page(here, moment, Shut.kept(moment.version())));
            case Saved.NotThere() -> Answer.notHere();
        };
    }

    Answer remove(Visit visit) {
        return with(
                visit,
                here -> {
                    reflecting.removeMoment(
                            visit.ownerId(),
                            here.id(),
                            new MomentId(visit.path("moment")),
                            visit.now());
                    return Answer.seeOther(here.path() + "/" + Sheet.MOMENTS.path());
                });
    }

    private static Answer onward(WriteUpVisit here, Form form, MomentId id) {
        return Answer.seeOther(
                switch (form.word("then")) {
                    case "another" -> here.path() + "/" + PAGE + "new";
                    case "points" -> here.path() + "/" + Sheet.POINTS.path();
                    default -> here.path() + "/" + PAGE + id.value();
                });
    }

    private MomentPage page(WriteUpVisit here, Moment moment, Kept kept) {
        return new MomentPage(
                here.top(Sheet.MOMENTS),
                moment,
                here.reflection().moments(),
                kept,
                again(here, moment.id()));
    }

    private Optional<MomentPage.Again> again(WriteUpVisit here, MomentId moment) {
        var owner = here.visit().ownerId();
        return recalling
                .before(owner, moment)
                .flatMap(before ->
                        interviewing
                                .find(owner, before.interview())
                                .map(interview -> new MomentPage.Again(interview, before)));
    }

    private static Kept.Conflict conflict(Saved.Stale stale, MomentId id) {
        var theirs = stale.standing().moment(id).orElseGet(() -> Moment.blank(id));
        return new Kept.Conflict(
                stale.version(),
                List.of(
                        theirs.asked(),
                        theirs.said(),
                        theirs.landed(),
                        theirs.went().map(Went::label).orElse("")),
                "/reflect/" + stale.standing().id().value() + "/" + PAGE + id.value());
    }

    private static Optional<Went> went(Form form) {
        var step = form.number("went", "How it went", 1, Went.values().length);
        return step.isPresent() ? Went.of(step.getAsInt()) : Optional.empty();
    }

    private Answer with(Visit visit, Function<WriteUpVisit, Answer> page) {
        return WriteUpVisit.of(visit, reflecting, interviewing)
                .map(page)
                .orElseGet(Answer::notHere);
    }
}
