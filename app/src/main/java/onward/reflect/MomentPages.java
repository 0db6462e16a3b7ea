package onward.reflect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.Interviewing;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.View;
import onward.platform.web.Visit;

/// The pages of moments.
final class MomentPages {

    private static final String PAGE = Sheet.MOMENTS.path() + "/";

    private final Reflecting reflecting;
    private final Asking asking;
    private final Recalling recalling;
    private final Interviewing interviewing;
    private final Sending sending;

    MomentPages(
            Reflecting reflecting,
            Asking asking,
            Recalling recalling,
            Interviewing interviewing,
            Sending sending) {
        this.reflecting = reflecting;
        this.asking = asking;
        this.recalling = recalling;
        this.interviewing = interviewing;
        this.sending = sending;
    }

    /// The moment to go on with: the last one written, or a first one.
    Answer latest(Visit visit) {
        return sending.open(
                visit,
                here -> {
                    var moments = here.reflection().moments();
                    return moments.isEmpty()
                            ? blank(here)
                            : Answer.seeOther(
                                    here.path() + "/" + PAGE + moments.getLast().id().value());
                });
    }

    Answer another(Visit visit) {
        return sending.open(visit, this::blank);
    }

    Answer show(Visit visit) {
        var id = new MomentId(visit.path("moment"));
        return sending.open(
                visit,
                here ->
                        here.reflection()
                                .moment(id)
                                .map(moment -> shown(here, moment))
                                .orElseGet(Answer::notHere));
    }

    Answer save(Visit visit) {
        var form = visit.form();
        return sending.answer(visit, form, new Typed(visit, form));
    }

    Answer remove(Visit visit) {
        return sending.with(
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

    private Answer blank(WriteUpVisit here) {
        return shown(here, Moment.blank(new MomentId(Uuid7.at(here.visit().now()))));
    }

    private Answer shown(WriteUpVisit here, Moment moment) {
        return Answer.page(
                page(here, moment, here.opened(moment.version(), PAGE + moment.id().value())));
    }

    private MomentPage page(WriteUpVisit here, Moment moment, Kept kept) {
        return new MomentPage(
                here.top(Sheet.MOMENTS),
                moment,
                here.reflection().moments(),
                remarks(here.at(), moment),
                again(here, moment.id()),
                kept);
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

    /// What they asked is their words: only what was said and seen is read.
    private List<Remark> remarks(Writing at, Moment moment) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("said", moment.said());
        fields.put("landed", moment.landed());
        return asking.about(at.visit().ownerId(), at.id(), fields, at.visit().now());
    }

    /// A moment as it was typed.
    private final class Typed implements Sent {
        private final Visit visit;
        private final String then;
        private final Moment moment;

        Typed(Visit visit, Form form) {
            this.visit = visit;
            then = form.word("then");
            moment =
                    new Moment(
                            new MomentId(visit.path("moment")),
                            0,
                            form.text("asked", "They asked"),
                            form.text("said", "You said"),
                            form.text("landed", "How it landed"),
                            went(form));
        }

        @Override
        public String place() {
            return PAGE + moment.id().value();
        }

        @Override
        public Saved save(Edition edition, Resume resume) {
            return moment.isBlank() && edition.version() == 0
                    ? new Saved.Kept(0)
                    : reflecting.saveMoment(
                            visit.ownerId(),
                            Writing.of(visit).id(),
                            moment,
                            edition,
                            resume,
                            visit.now());
        }

        @Override
        public View again(WriteUpVisit here, Kept kept) {
            return page(here, moment, kept);
        }

        @Override
        public List<String> theirs(Reflection standing) {
            var there = standing.moment(moment.id()).orElseGet(() -> Moment.blank(moment.id()));
            return List.of(
                    there.asked(),
                    there.said(),
                    there.landed(),
                    there.went().map(Went::label).orElse(""));
        }

        @Override
        public Map<String, Object> besides() {
            return Map.of(
                    "lens",
                    remarks(Writing.of(visit), moment).stream().map(Remark::values).toList());
        }

        @Override
        public Answer done(WriteUpVisit here, int version) {
            return Answer.seeOther(
                    here.path()
                            + "/"
                            + switch (then) {
                                case "another" -> PAGE + "new";
                                case "points" -> Sheet.POINTS.path();
                                default -> place();
                            });
        }

        private static Optional<Went> went(Form form) {
            var step = form.number("went", "How it went", 1, Went.values().length);
            return step.isPresent() ? Went.of(step.getAsInt()) : Optional.empty();
        }
    }
}
