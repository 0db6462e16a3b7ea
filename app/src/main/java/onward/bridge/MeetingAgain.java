package onward.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Tells when somebody met turns up at a company that is being pursued.
public final class MeetingAgain {

    private static final Comparator<SecondMeeting> PRESENT_AND_MET_FIRST =
            Comparator.comparing((SecondMeeting again) -> !again.there().isPresent())
                    .thenComparing(again -> again.met().isEmpty())
                    .thenComparing(again -> again.person().name());

    /// So many can be asked one by one.
    private static final int FEW = 50;

    private final Store store;
    private final MetAt metAt;
    private final Pursued pursued;
    private final Connecting connecting;

    /// @param metAt tells where somebody was met
    /// @param pursued tells what is being pursued
    public MeetingAgain(Store store, MetAt metAt, Pursued pursued) {
        this.store = store;
        this.metAt = metAt;
        this.pursued = pursued;
        connecting = new Connecting(store, metAt);
    }

    /// A role that is pursued, and somebody who is there.
    public record Crossing(Pursued.Role role, SecondMeeting again) {}

    /// Telling who connects the owner to a company.
    Connecting connecting() {
        return connecting;
    }

    /// What is pursued, each company once.
    List<Pursued.Role> pursued(OwnerId owner) {
        var companies = new HashSet<CompanyName>();
        return pursued.roles(owner).stream()
                .filter(role -> companies.add(CompanyName.of(role.company())))
                .toList();
    }

    /// The company of a talk, by its id.
    Optional<String> company(OwnerId owner, String talk) {
        return pursued.company(owner, talk);
    }

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

    /// Where some of the people are now at a company that is pursued: for each role, since two of
    /// them may be at one company.
    public List<Crossing> crossings(OwnerId owner, Collection<PersonId> people) {
        var roles = people.isEmpty() ? List.<Pursued.Role>of() : pursued.roles(owner);
        var found = new ArrayList<Crossing>();
        if (!roles.isEmpty()) {
            var jobs =
                    people.size() > FEW ? Map.<PersonId, List<Position>>of() : jobs(owner, people);
            var wanted = Set.copyOf(people);
            for (var role : roles) {
                var company = CompanyName.of(role.company());
                var there = people.size() > FEW ? jobsAt(owner, company) : jobs;
                there.forEach((person, all) ->
                        all.stream()
                                .filter(job -> job.isPresent() && wanted.contains(person))
                                .filter(job -> CompanyName.of(job.company()).isSame(company))
                                .findFirst()
                                .flatMap(job -> crossing(owner, role, person, job))
                                .ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    private Map<PersonId, List<Position>> jobs(OwnerId owner, Collection<PersonId> people) {
        return store.glance(owner, ledger -> Positions.of(ledger, people));
    }

    private Map<PersonId, List<Position>> jobsAt(OwnerId owner, CompanyName company) {
        return store.glance(owner, ledger -> Positions.at(ledger, company));
    }

    /// Whoever was met for this very role is no surprise.
    private Optional<Crossing> crossing(
            OwnerId owner, Pursued.Role role, PersonId id, Position there) {
        var company = CompanyName.of(role.company());
        var met = metAt.talks(owner, id);
        var isOfThisRole =
                met.stream()
                        .anyMatch(talk ->
                                talk.role().equals(role.role())
                                        && CompanyName.of(talk.company()).isSame(company));
        return isOfThisRole
                ? Optional.empty()
                : store.glance(owner, ledger -> People.find(ledger, id))
                        .map(person -> new SecondMeeting(person, there, met.stream().findFirst()))
                        .map(again -> new Crossing(role, again));
    }
}
