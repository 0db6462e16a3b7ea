package onward.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.bridge.MeetingAgain;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.InterviewPage.Typed;
import onward.kernel.Percent;
import onward.kernel.Problem;
import onward.kernel.Sadness;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The page of one interview and its forms: forecast, outcome, how sad, who was there.
final class InterviewPages {

    private static final int SHOWN = 10;

    private final Interviewing interviewing;
    private final WriteUps writeUps;
    private final MeetingAgain meetingAgain;

    InterviewPages(Interviewing interviewing, WriteUps writeUps, MeetingAgain meetingAgain) {
        this.meetingAgain = meetingAgain;
        this.interviewing = interviewing;
        this.writeUps = writeUps;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                interview -> Answer.page(page(visit, interview, Typed.nothing(), List.of())));
    }

    Answer askForecast(Visit visit) {
        return with(
                visit,
                interview ->
                        interview.forecast().isPresent()
                                ? Answer.seeOther(path(interview))
                                : Answer.page(
                                        new ForecastPage(
                                                interview, "", "", visit.dates(), List.of())));
    }

    Answer forecast(Visit visit) {
        return with(
                visit,
                interview -> {
                    var form = visit.form();
                    if (form.has("known")) {
                        interviewing.forecast(
                                visit.ownerId(), interview.id(), new Forecast.Forgone(visit.now()));
                        return Answer.seeOther(path(interview) + "#outcome");
                    }
                    var nextStep = form.number("next_step", "How likely", 0, 100);
                    var sadness = form.number("sadness", "How sad", 0, 10);
                    if (nextStep.isEmpty() && form.word("next_step").isEmpty()) {
                        form.refuse(
                                "next_step",
                                "Give a number from 0 to 100. A rough guess is what is wanted.");
                    }
                    if (sadness.isEmpty() && form.word("sadness").isEmpty()) {
                        form.refuse("sadness", "Choose a number from 0 to 10.");
                    }
                    if (nextStep.isEmpty() || sadness.isEmpty()) {
                        return Answer.refused(
                                new ForecastPage(
                                        interview,
                                        form.word("next_step"),
                                        form.word("sadness"),
                                        visit.dates(),
                                        form.problems()));
                    }
                    interviewing.forecast(
                            visit.ownerId(),
                            interview.id(),
                            new Forecast.Locked(
                                    new Percent(nextStep.getAsInt()),
                                    new Sadness(sadness.getAsInt()),
                                    visit.now()));
                    return Answer.seeOther(path(interview) + "#forecast");
                });
    }

    Answer hear(Visit visit) {
        return with(
                visit,
                interview -> {
                    var form = visit.form();
                    var kind = kind(form);
                    var heardOn = form.date("heard_on", "The day").orElse(visit.dates().today());
                    if (kind.isEmpty()) {
                        form.refuse("outcome", "Choose how it ended.");
                    }
                    if (heardOn.isAfter(visit.dates().today())) {
                        form.refuse("heard_on", "This day is still to come.");
                    }
                    if (kind.isEmpty() || !form.isGood()) {
                        return refused(visit, interview, form);
                    }
                    return switch (interviewing.hear(
                            visit.ownerId(),
                            interview.id(),
                            new Outcome(kind.get(), heardOn, visit.now()))) {
                        case NOTED -> Answer.seeOther(path(interview) + "#outcome");
                        case NO_FORECAST_YET -> {
                            form.refuse(
                                    "outcome",
                                    "The forecast comes first. Lock it, or say that you knew the answer.");
                            yield refused(visit, interview, form);
                        }
                        case NOT_THERE -> Answer.notHere();
                    };
                });
    }

    Answer unhear(Visit visit) {
        return with(
                visit,
                interview -> {
                    interviewing.unhear(visit.ownerId(), interview.id());
                    return Answer.seeOther(path(interview) + "#outcome");
                });
    }

    Answer feel(Visit visit) {
        return with(
                visit,
                interview -> {
                    var form = visit.form();
                    var sadness = form.number("felt", "How sad", 0, 10);
                    if (sadness.isEmpty()) {
                        form.refuse("felt", "Choose a number from 0 to 10.");
                        return refused(visit, interview, form);
                    }
                    interviewing.feel(
                            visit.ownerId(),
                            interview.id(),
                            new Sadness(sadness.getAsInt()),
                            visit.now());
                    return Answer.seeOther(path(interview) + "#forecast");
                });
    }

    Answer meet(Visit visit) {
        return with(
                visit,
                interview -> {
                    var form = visit.form();
                    var name =
                            form.required(
                                    "name", "Name", "Their name is enough, even a first name.");
                    var role = form.line("person_role", "What they do");
                    var email = form.line("email", "E-mail");
                    if (!email.isEmpty()
                            && !email.matches("[^\\s@]+@[^\\s@]+")) { // "dana@northwind.example"
                        form.refuse("email", "An e-mail address looks like name@company.com.");
                    }
                    if (!form.isGood()) {
                        return refused(visit, interview, form);
                    }
                    var person =
                            Person.met(
                                    new PersonId(Uuid7.at(visit.now())),
                                    visit.now(),
                                    name,
                                    role,
                                    email);
                    interviewing.meet(visit.ownerId(), interview.id(), person);
                    return Answer.seeOther(path(interview) + "#people");
                });
    }

    Answer unmeet(Visit visit) {
        return with(
                visit,
                interview -> {
                    interviewing.unmeet(
                            visit.ownerId(), interview.id(), new PersonId(visit.path("person")));
                    return Answer.seeOther(path(interview) + "#people");
                });
    }

    private Answer refused(Visit visit, Interview interview, Form form) {
        var typed =
                new Typed(
                        form.word("name"),
                        form.word("person_role"),
                        form.word("email"),
                        form.word("outcome"),
                        form.word("heard_on"));
        return Answer.refused(page(visit, interview, typed, form.problems()));
    }

    private InterviewPage page(
            Visit visit, Interview interview, Typed typed, List<Problem> problems) {
        var writeUp = writeUps.of(visit.ownerId(), List.of(interview.id())).get(interview.id());
        var met = interviewing.met(visit.ownerId(), interview.id());
        var again = meetingAgain.at(visit.ownerId(), interview.pursuit().company());
        return new InterviewPage(
                interview,
                interviewing.advert(visit.ownerId(), interview.pursuit().id()),
                met,
                again.stream().filter(one -> !met.contains(one.person())).limit(SHOWN).toList(),
                Optional.ofNullable(writeUp),
                interviewing.inviting().words(visit.ownerId(), interview.id()),
                visit.dates(),
                visit.now(),
                typed,
                problems);
    }

    private Answer with(Visit visit, Function<Interview, Answer> page) {
        return interviewing
                .find(visit.ownerId(), new InterviewId(visit.path("id")))
                .map(page)
                .orElseGet(Answer::notHere);
    }

    private static Optional<Outcome.Kind> kind(Form form) {
        return Arrays.stream(Outcome.Kind.values())
                .filter(kind -> kind.name().equals(form.word("outcome")))
                .findFirst();
    }

    private static String path(Interview interview) {
        return "/interviews/" + interview.id().value();
    }
}
