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

    private final Bridging bridging;
    private final MetAt metAt;

    BridgePages(Bridging bridging, MetAt metAt) {
        this.bridging = bridging;
        this.metAt = metAt;
    }

    Answer everyone(Visit visit) {
        var count = bridging.count(visit.ownerId());
        var pages = Math.max(1, Math.ceilDiv(count, A_PAGE));
        var page = Math.clamp(visit.query("page").map(BridgePages::number).orElse(1), 1, pages);
        var people = bridging.newestFirst(visit.ownerId(), (page - 1) * A_PAGE, A_PAGE);
        return Answer.page(new PeoplePage(people, count, page, pages, visit.dates()));
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
        var person = typed.person(new PersonId(Uuid7.at(visit.now())), visit.now());
        bridging.keep(visit.ownerId(), person);
        return Answer.seeOther("/bridge");
    }

    Answer one(Visit visit) {
        return with(visit, person -> Answer.page(known(visit, person, PersonForm.of(person))));
    }

    Answer change(Visit visit) {
        return with(
                visit,
                person -> {
                    var form = visit.form();
                    var typed = PersonForm.read(form);
                    if (!form.isGood()) {
                        return Answer.refused(known(visit, person, typed, form.problems()));
                    }
                    bridging.keep(visit.ownerId(), typed.person(person.id(), person.since()));
                    return Answer.seeOther("/bridge/" + person.id().value() + "?kept=yes");
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

    private PersonPage known(Visit visit, Person person, PersonForm typed) {
        return known(visit, person, typed, List.of());
    }

    private PersonPage known(Visit visit, Person person, PersonForm typed, List<Problem> problems) {
        return new PersonPage(
                Optional.of(person),
                typed,
                problems,
                talks(visit, person),
                visit.query("kept").isPresent() && problems.isEmpty(),
                visit.dates());
    }

    private List<MetAt.Talk> talks(Visit visit, Person person) {
        return metAt.talks(visit.ownerId(), person.id());
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
