package onward.thank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.bridge.Person;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.prose.note.Talk;
import onward.reflect.Moment;
import onward.reflect.NextTime;
import onward.reflect.Reflecting;
import onward.reflect.Reflection;

/// Gathers what the person wrote down about a talk. What was put away stays put away, and nothing
/// of a rehearsal or a vent is looked at.
public final class Gathering {

    private static final int MOST_TALKS = 30;

    private final Looking looking;
    private final Reflecting reflecting;

    public Gathering(Looking looking, Reflecting reflecting) {
        this.looking = looking;
        this.reflecting = reflecting;
    }

    /// What was talked about and the one true thing, each as it was written.
    public List<String> facts(OwnerId owner, InterviewId interview, Person person, Instant now) {
        var asked =
                open(owner, interview, now).stream()
                        .flatMap(writeUp -> writeUp.moments().stream())
                        .map(Moment::asked);
        return Stream.concat(Stream.of(person.trueThing()), asked)
                .map(String::strip)
                .filter(fact -> !fact.isEmpty())
                .distinct()
                .toList();
    }

    /// What the person would do next time: a correction may begin with it.
    List<String> better(OwnerId owner, InterviewId interview, Instant now) {
        return open(owner, interview, now).stream()
                .flatMap(writeUp -> writeUp.nextTimes().stream())
                .map(NextTime::act)
                .map(String::strip)
                .filter(act -> !act.isEmpty())
                .limit(1)
                .toList();
    }

    /// The talk as the note check takes it.
    Talk talk(
            OwnerId owner,
            Interview interview,
            Person person,
            List<Person> people,
            List<String> facts) {
        var company = interview.pursuit().company();
        return new Talk(
                company,
                interview.pursuit().role(),
                person.name(),
                people.stream()
                        .filter(one -> !one.id().equals(person.id()))
                        .map(Person::name)
                        .toList(),
                facts,
                List.of(),
                Stream.concat(
                                looking.open(owner, 0, MOST_TALKS).stream(),
                                looking.ended(owner, 0, MOST_TALKS).stream())
                        .map(other -> other.pursuit().company())
                        .filter(other -> !other.equals(company))
                        .distinct()
                        .toList());
    }

    private Optional<Reflection> open(OwnerId owner, InterviewId interview, Instant now) {
        return reflecting.about(owner, List.of(interview), now).stream()
                .filter(summary -> !(summary.standing() instanceof Reflection.Standing.PutAway))
                .findFirst()
                .flatMap(summary -> reflecting.find(owner, summary.id(), now));
    }
}
