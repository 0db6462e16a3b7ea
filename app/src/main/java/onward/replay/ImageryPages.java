package onward.replay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.kernel.Percent;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.reflect.NextTime;

/// Going through a coming interview in the mind.
final class ImageryPages {

    private static final int MOST_DISTRESS = 10;
    private static final int MOST_CONFIDENCE = 100;
    private static final int TO_CHOOSE_FROM = 50;

    private final Imagining imagining;
    private final Retaking retaking;
    private final Browsing browsing;

    ImageryPages(Imagining imagining, Retaking retaking, Browsing browsing) {
        this.imagining = imagining;
        this.retaking = retaking;
        this.browsing = browsing;
    }

    Answer show(Visit visit) {
        return Answer.page(
                page(
                        visit,
                        visit.query("question").orElse(""),
                        Uuid7.at(visit.now()),
                        ImageryPage.Typed.nothing(),
                        List.of()));
    }

    Answer begin(Visit visit) {
        var form = visit.form();
        var chosen = form.word("question");
        var typed =
                new ImageryPage.Typed(
                        form.text("room", "The room"),
                        form.text("hope", "What it would mean"),
                        form.word("distress"),
                        form.word("confidence"));
        var distress = distress(form);
        var confidence = confidence(form);
        var question =
                questions(visit, chosen).stream()
                        .filter(one -> one.id().value().equals(chosen))
                        .findFirst();
        if (question.isEmpty()) {
            form.refuse("question", "Choose the question that they will ask.");
        }
        if (!form.isGood()) {
            return Answer.refused(page(visit, chosen, form.word("id"), typed, form.problems()));
        }
        var id = new ImagerySessionId(form.word("id"));
        var asked = question.orElseThrow();
        imagining.begin(
                visit.ownerId(),
                new ImagerySession(
                        id,
                        visit.now(),
                        asked.asked(),
                        answer(visit, asked),
                        typed.room(),
                        typed.hope(),
                        new Distress(distress.orElseThrow()),
                        new Percent(confidence.orElseThrow()),
                        new ImagerySession.Standing.InTheScene()));
        return Answer.seeOther("/replay/imagery/" + id.value());
    }

    Answer session(Visit visit) {
        return with(visit, session -> Answer.page(page(visit, session)));
    }

    /// How it is after the scene.
    Answer comeOut(Visit visit) {
        return with(
                visit,
                session -> {
                    var form = visit.form();
                    var distress = distress(form);
                    return distress.isEmpty()
                            ? refused(visit, session, ScenePage.Typed.nothing(), form)
                            : told(
                                    imagining.comeOut(
                                            visit.ownerId(),
                                            session.id(),
                                            new Distress(distress.getAsInt()),
                                            visit.now()));
                });
    }

    Answer finish(Visit visit) {
        return with(
                visit,
                session -> {
                    var form = visit.form();
                    var typed =
                            new ScenePage.Typed(
                                    form.text("obstacle", "In the way"),
                                    form.text("cue", "If"),
                                    form.text("act", "then I"),
                                    form.word("confidence"));
                    var confidence = confidence(form);
                    if (typed.obstacle().isBlank()) {
                        form.refuse("obstacle", "Say what in you may stand in the way.");
                    }
                    if (typed.cue().isBlank()) {
                        form.refuse("cue", "A plan needs both halves: if what happens?");
                    }
                    if (typed.act().isBlank()) {
                        form.refuse("act", "A plan needs both halves: then you do what?");
                    }
                    return form.isGood()
                            ? finished(visit, session, typed, new Percent(confidence.orElseThrow()))
                            : refused(visit, session, typed, form);
                });
    }

    /// A session that was over already takes no plan: what was typed is shown then, not dropped.
    private Answer finished(
            Visit visit, ImagerySession session, ScenePage.Typed typed, Percent confidence) {
        var plan = new NextTime(typed.cue(), typed.act());
        return imagining
                .finish(
                        visit.ownerId(),
                        session.id(),
                        typed.obstacle(),
                        plan,
                        confidence,
                        visit.now())
                .map(after ->
                        after.holds(typed.obstacle(), plan)
                                ? told(Optional.of(after))
                                : Answer.conflicting(
                                        new ScenePage(after, typed, List.of(), visit.dates())))
                .orElseGet(Answer::notHere);
    }

    Answer stop(Visit visit) {
        return told(
                imagining.stop(
                        visit.ownerId(), new ImagerySessionId(visit.path("session")), visit.now()));
    }

    private static OptionalInt distress(Form form) {
        var distress = form.number("distress", "How hard it is", 0, MOST_DISTRESS);
        if (distress.isEmpty() && form.word("distress").isEmpty()) {
            form.refuse("distress", "Say how hard it is right now, 0 to 10.");
        }
        return distress;
    }

    private static OptionalInt confidence(Form form) {
        var confidence = form.number("confidence", "How confident", 0, MOST_CONFIDENCE);
        if (confidence.isEmpty() && form.word("confidence").isEmpty()) {
            form.refuse("confidence", "Say how confident you are, 0 to 100.");
        }
        return confidence;
    }

    private static Answer told(Optional<ImagerySession> session) {
        return session.map(one -> Answer.seeOther("/replay/imagery/" + one.id().value()))
                .orElseGet(Answer::notHere);
    }

    private String answer(Visit visit, Question question) {
        return retaking.whole(visit.ownerId(), question.id())
                .flatMap(whole -> whole.takes().stream().findFirst())
                .map(SecondTake::body)
                .orElse("");
    }

    /// The last ones that have an answer, and the one that somebody came from, however old it is.
    private List<Question> questions(Visit visit, String chosen) {
        var last = browsing.answered(visit.ownerId(), TO_CHOOSE_FROM);
        return last.stream().anyMatch(one -> one.id().value().equals(chosen))
                ? last
                : Stream.concat(named(visit, chosen).stream(), last.stream()).toList();
    }

    private Optional<Question> named(Visit visit, String id) {
        return Optional.of(id)
                // "0190163d-8694-739b-aea5-966c26f8ad91"
                .filter(typed -> typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(typed -> retaking.find(visit.ownerId(), new QuestionId(typed)))
                .filter(question -> question.answeredAt().isPresent());
    }

    private ImageryPage page(
            Visit visit,
            String chosen,
            String fresh,
            ImageryPage.Typed typed,
            List<Problem> problems) {
        return new ImageryPage(
                questions(visit, chosen),
                chosen,
                imagining.offersOtherThingsFirst(visit.ownerId()),
                fresh,
                typed,
                problems,
                visit.dates());
    }

    private static ScenePage page(Visit visit, ImagerySession session) {
        return new ScenePage(session, ScenePage.Typed.nothing(), List.of(), visit.dates());
    }

    private static Answer refused(
            Visit visit, ImagerySession session, ScenePage.Typed typed, Form form) {
        return Answer.refused(new ScenePage(session, typed, form.problems(), visit.dates()));
    }

    private Answer with(Visit visit, Function<ImagerySession, Answer> answer) {
        return imagining
                .find(visit.ownerId(), new ImagerySessionId(visit.path("session")))
                .map(answer)
                .orElseGet(Answer::notHere);
    }
}
