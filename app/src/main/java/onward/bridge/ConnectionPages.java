package onward.bridge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Who connects the owner to a company, and who introduced whom.
final class ConnectionPages {

    /// With their companies some three hundred places, which can still be told apart.
    private static final int MOST_SHOWN = 220;

    private static final int MOST_FOUND = 20;

    private final Bridging bridging;
    private final Connecting connecting;
    private final MeetingAgain meetingAgain;

    ConnectionPages(Bridging bridging, MeetingAgain meetingAgain) {
        this.bridging = bridging;
        this.meetingAgain = meetingAgain;
        connecting = meetingAgain.connecting();
    }

    // an address stays in a browser's history: names are posted, a link has the id of a talk
    Answer show(Visit visit) {
        return show(
                visit,
                visit.query("after")
                        .flatMap(talk -> meetingAgain.company(visit.ownerId(), talk))
                        .orElse(""));
    }

    Answer find(Visit visit) {
        return show(visit, visit.form().word("company").strip());
    }

    private Answer show(Visit visit, String company) {
        var owner = visit.ownerId();
        var roles = meetingAgain.pursued(owner);
        var network = connecting.network(owner, MOST_SHOWN);
        return Answer.page(
                new ConnectionsPage(
                        company,
                        company.isBlank() ? List.of() : connecting.paths(owner, company),
                        roles,
                        NetworkPicture.of(network),
                        network,
                        bridging.count(owner),
                        visit.dates()));
    }

    Answer askIntroducer(Visit visit) {
        return introducers(visit, "");
    }

    Answer findIntroducer(Visit visit) {
        return introducers(visit, visit.form().word("find").strip());
    }

    private Answer introducers(Visit visit, String sought) {
        return with(
                visit,
                person -> {
                    return Answer.page(
                            new IntroductionPage(
                                    person,
                                    bridging.introducing().introducer(visit.ownerId(), person.id()),
                                    sought,
                                    sought.isEmpty()
                                            ? List.of()
                                            : bridging
                                                    .named(visit.ownerId(), sought, MOST_FOUND)
                                                    .stream()
                                                    .filter(one -> !one.id().equals(person.id()))
                                                    .toList()));
                });
    }

    Answer introduce(Visit visit) {
        return with(
                visit,
                person ->
                        bridging.introducing()
                                        .introduce(
                                                visit.ownerId(),
                                                person.id(),
                                                Optional.of(new PersonId(visit.form().word("by"))))
                                ? Answer.seeOther("/bridge/" + person.id().value())
                                : Answer.notHere());
    }

    Answer takeBack(Visit visit) {
        return with(
                visit,
                person -> {
                    bridging.introducing()
                            .introduce(visit.ownerId(), person.id(), Optional.empty());
                    return Answer.seeOther("/bridge/" + person.id().value());
                });
    }

    private Answer with(Visit visit, Function<Person, Answer> answer) {
        return bridging.find(visit.ownerId(), new PersonId(visit.path("id")))
                .map(answer)
                .orElseGet(Answer::notHere);
    }
}
