package onward.bridge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The pages of the bridge.
final class BridgePages {

    private static final int A_PAGE = 50;

    /// More than these nobody reads while they write a name.
    private static final int MOST_FOUND = 20;

    private static final int MOST_DUE = 10;

    private final Bridging bridging;
    private final Touching touching;
    private final MeetingAgain meetingAgain;

    BridgePages(Bridging bridging, MeetingAgain meetingAgain) {
        this.meetingAgain = meetingAgain;
        this.bridging = bridging;
        touching = bridging.touching();
    }

    Answer everyone(Visit visit) {
        var count = bridging.count(visit.ownerId());
        var pages = Math.max(1, Math.ceilDiv(count, A_PAGE));
        var page = Math.clamp(visit.query("page").map(BridgePages::number).orElse(1), 1, pages);
        return Answer.page(
                new PeoplePage(
                        bridging.listed(visit.ownerId(), (page - 1) * A_PAGE, A_PAGE),
                        count,
                        page,
                        pages,
                        page == 1
                                ? touching.due(visit.ownerId(), visit.now(), MOST_DUE)
                                : List.of(),
                        Optional.empty(),
                        visit.dates()));
    }

    /// Those of a name. It is posted: an address stays in a browser's history.
    Answer find(Visit visit) {
        var sought = visit.form().word("find").strip();
        if (sought.isEmpty()) {
            return everyone(visit);
        }
        var people = bridging.listed(visit.ownerId(), sought, MOST_FOUND + 1);
        return Answer.page(
                new PeoplePage(
                        people.stream().limit(MOST_FOUND).toList(),
                        people.size(),
                        1,
                        1,
                        List.of(),
                        Optional.of(sought),
                        visit.dates()));
    }

    Answer blank(Visit visit) {
        return Answer.page(PersonPage.fresh(PersonForm.blank(), List.of(), visit.dates()));
    }

    Answer add(Visit visit) {
        var form = visit.form();
        var typed = PersonForm.read(form);
        if (!form.isGood()) {
            return Answer.refused(PersonPage.fresh(typed, form.problems(), visit.dates()));
        }
        var person = typed.person(new PersonId(Uuid7.at(visit.now())), visit.now(), Card.blank());
        bridging.keep(visit.ownerId(), person, typed.positions(List.of(), visit.now()));
        return Answer.seeOther("/bridge");
    }

    Answer one(Visit visit) {
        return with(
                visit,
                person -> {
                    var jobs = jobs(visit, person);
                    var form = PersonForm.of(person, jobs);
                    return Answer.page(known(visit, person, jobs, form, List.of()));
                });
    }

    Answer change(Visit visit) {
        return with(
                visit,
                person -> {
                    var form = visit.form();
                    var typed = PersonForm.read(form);
                    var jobs = jobs(visit, person);
                    if (!form.isGood()) {
                        return Answer.refused(known(visit, person, jobs, typed, form.problems()));
                    }
                    var changed = typed.person(person.id(), person.since(), person.card());
                    return switch (bridging.change(
                            visit.ownerId(),
                            changed,
                            typed.positions(jobs, visit.now()),
                            form.edition())) {
                        case SAVED ->
                                Answer.seeOther("/bridge/" + person.id().value() + "?kept=yes");
                        case STALE ->
                                Answer.conflicting(
                                        known(visit, person, jobs, typed, List.of())
                                                .beside(PersonForm.of(person, jobs)));
                        case NOT_THERE -> Answer.notHere();
                    };
                });
    }

    Answer askLettingGo(Visit visit) {
        return with(visit, person -> Answer.page(new LettingGoPage(person, talks(visit, person))));
    }

    Answer letGo(Visit visit) {
        return bridging.letGo(visit.ownerId(), id(visit))
                ? Answer.seeOther("/bridge")
                : Answer.notHere();
    }

    private Answer with(Visit visit, Function<Person, Answer> answer) {
        return bridging.find(visit.ownerId(), id(visit)).map(answer).orElseGet(Answer::notHere);
    }

    private PersonPage known(
            Visit visit,
            Person person,
            List<Position> jobs,
            PersonForm typed,
            List<Problem> problems) {
        return new PersonPage(
                Optional.of(person),
                typed,
                problems,
                Optional.of(history(visit, person, jobs)),
                visit.query("kept").isPresent() && problems.isEmpty(),
                bridging.version(visit.ownerId(), person.id()),
                Optional.empty(),
                visit.dates());
    }

    private PersonPage.History history(Visit visit, Person person, List<Position> jobs) {
        return new PersonPage.History(
                touching.pace(visit.ownerId(), person.id()),
                touching.with(visit.ownerId(), person.id()),
                jobs,
                talks(visit, person),
                meetingAgain.crossings(visit.ownerId(), List.of(person.id())),
                bridging.introducing().introducer(visit.ownerId(), person.id()));
    }

    private List<Position> jobs(Visit visit, Person person) {
        return bridging.jobs(visit.ownerId(), person.id());
    }

    private List<MetAt.Talk> talks(Visit visit, Person person) {
        return meetingAgain.talks(visit.ownerId(), person.id());
    }

    private static PersonId id(Visit visit) {
        return new PersonId(visit.path("id"));
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException noPage) {
            return 1;
        }
    }
}
