package onward.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Tells when somebody met turns up at a company that is being pursued.
public final class MeetingAgain {

    private static final Comparator<SecondMeeting> PRESENT_AND_MET_FIRST =
            Comparator.comparing((SecondMeeting again) -> !again.there().isPresent())
                    .thenComparing(again -> again.met().isEmpty())
                    .thenComparing(again -> again.person().name());

    private final Store store;
    private final MetAt metAt;
    private final Pursued pursued;

    /// @param metAt tells where somebody was met
    /// @param pursued tells what is being pursued
    public MeetingAgain(Store store, MetAt metAt, Pursued pursued) {
        this.store = store;
        this.metAt = metAt;
        this.pursued = pursued;
    }

    /// A role that is pursued, and somebody who is there.
    public record Crossing(Pursued.Role role, SecondMeeting again) {}

    /// Where somebody was met, the latest talk first.
    public List<MetAt.Talk> talks(OwnerId owner, PersonId person) {
        return metAt.talks(owner, person);
    }

    /// Who is or was at a company, those who are there now first.
    public List<SecondMeeting> at(OwnerId owner, String company) {
        var name = CompanyName.of(company);
        return store
                .read(
                        owner,
                        ledger -> {
                            var jobs = Positions.at(ledger, name);
                            return People.some(ledger, jobs.keySet()).stream()
                                    .flatMap(person ->
                                            jobs.getOrDefault(person.id(), List.of()).stream()
                                                    .filter(job ->
                                                            CompanyName.of(job.company())
                                                                    .isSame(name))
                                                    .min(
                                                            Comparator.comparing(
                                                                    job -> !job.isPresent()))
                                                    .map(job -> new There(person, job))
                                                    .stream())
                                    .toList();
                        })
                .stream()
                .map(there ->
                        new SecondMeeting(
                                there.person(),
                                there.job(),
                                metAt.talks(owner, there.person().id()).stream().findFirst()))
                .sorted(PRESENT_AND_MET_FIRST)
                .toList();
    }

    private record There(Person person, Position job) {}

    /// Where some of the people are now at a company that is pursued.
    public List<Crossing> crossings(OwnerId owner, Collection<PersonId> people) {
        var wanted = Set.copyOf(people);
        var found = new ArrayList<Crossing>();
        var companies = new HashSet<CompanyName>();
        for (var role : wanted.isEmpty() ? List.<Pursued.Role>of() : pursued.roles(owner)) {
            if (companies.add(CompanyName.of(role.company()))) {
                at(owner, role.company()).stream()
                        .filter(again ->
                                again.there().isPresent() && wanted.contains(again.person().id()))
                        .filter(again -> !isOfThisRole(again, role))
                        .forEach(again -> found.add(new Crossing(role, again)));
            }
        }
        return List.copyOf(found);
    }

    /// Whoever was met for this very role is no surprise.
    private static boolean isOfThisRole(SecondMeeting again, Pursued.Role role) {
        return again.met()
                .filter(talk ->
                        talk.role().equals(role.role())
                                && CompanyName.of(talk.company())
                                        .isSame(CompanyName.of(role.company())))
                .isPresent();
    }
}
