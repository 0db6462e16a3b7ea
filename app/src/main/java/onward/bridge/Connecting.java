package onward.bridge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.bridge.PathTo.Bond;
import onward.bridge.PathTo.Through;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Tells who connects the owner to a company, and how the people hang together.
///
/// Whoever is marked "do not contact" is on no path.
public final class Connecting {

    private static final int MOST_THERE = 300;
    private static final int MOST_PATHS = 20;

    /// From how many strangers a way back is looked for.
    private static final int MOST_STRANGERS = 12;

    /// Where more of one's people were than this, it says little that two of them were there.
    private static final int LARGE = 100;

    private static final Comparator<PathTo> BEST_FIRST =
            Comparator.comparingInt(PathTo::rank)
                    .thenComparing(
                            path -> path.pace().map(Pace::last).orElse(Instant.EPOCH),
                            Comparator.reverseOrder())
                    .thenComparing(path -> path.there().name());

    private final Store store;
    private final MetAt metAt;

    /// @param metAt tells who was met in talks with a company
    public Connecting(Store store, MetAt metAt) {
        this.store = store;
        this.metAt = metAt;
    }

    /// The paths to a company, the best first.
    public List<PathTo> paths(OwnerId owner, String company) {
        var name = CompanyName.of(company);
        var met = metAt.people(owner, name);
        return store.read(owner, ledger -> paths(ledger, name, met));
    }

    private static List<PathTo> paths(Ledger ledger, CompanyName company, List<PersonId> met) {
        var jobs = new LinkedHashMap<PersonId, Optional<Position>>();
        Positions.at(ledger, company, MOST_THERE)
                .forEach((person, all) ->
                        job(all, company).ifPresent(job -> jobs.put(person, Optional.of(job))));
        met.forEach(person -> jobs.putIfAbsent(person, Optional.empty()));
        var people = people(ledger, jobs.keySet());
        var paces = Paces.some(ledger, jobs.keySet());
        var direct =
                people.values().stream()
                        .map(person ->
                                new PathTo(
                                        person,
                                        jobs.getOrDefault(person.id(), Optional.empty()),
                                        Optional.ofNullable(paces.get(person.id())),
                                        Optional.empty()))
                        .sorted(BEST_FIRST)
                        .toList();
        var strangers =
                direct.stream()
                        .filter(path -> path.pace().isEmpty())
                        .limit(MOST_STRANGERS)
                        .toList();
        var between = between(ledger, strangers, company);
        return direct.stream()
                .map(path ->
                        new PathTo(
                                path.there(),
                                path.job(),
                                path.pace(),
                                Optional.ofNullable(between.get(path.there().id()))))
                .sorted(BEST_FIRST)
                .limit(MOST_PATHS)
                .toList();
    }

    private static Optional<Position> job(List<Position> all, CompanyName company) {
        return all.stream()
                .filter(job -> CompanyName.of(job.company()).isSame(company))
                .min(Comparator.comparing(job -> !job.isPresent()));
    }

    /// Who of those whom you know stands between you and each of some strangers.
    private static Map<PersonId, Through> between(
            Ledger ledger, List<PathTo> strangers, CompanyName company) {
        var ids = strangers.stream().map(path -> path.there().id()).toList();
        var there = Positions.index(ledger, company);
        var candidates = new LinkedHashMap<PersonId, List<PersonId>>();
        var introduced = Ties.introductions(ledger, ids);
        Ties.companies(ledger, ids)
                .forEach((stranger, companies) ->
                        candidates.put(stranger, colleagues(ledger, stranger, companies, there)));
        var all =
                Stream.of(introduced.values(), candidates.values())
                        .flatMap(Collection::stream)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        var people = people(ledger, all);
        var jobs = Positions.of(ledger, Stream.concat(ids.stream(), all.stream()).toList());
        var found = new LinkedHashMap<PersonId, Through>();
        // making a name comparable takes longer than comparing it
        var names = new HashMap<String, CompanyName>();
        for (var stranger : ids) {
            introduced.getOrDefault(stranger, List.of()).stream()
                    .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                    .findFirst()
                    .map(person -> new Through(person, new Bond.Introduced()))
                    .or(() ->
                            candidates.getOrDefault(stranger, List.of()).stream()
                                    .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                                    .flatMap(person ->
                                            shared(jobs, stranger, person, company, names).stream())
                                    .findFirst())
                    .ifPresent(through -> found.put(stranger, through));
        }
        return found;
    }

    /// Those whom you know who were where somebody was, the last heard of first.
    private static List<PersonId> colleagues(
            Ledger ledger, PersonId stranger, List<String> companies, String there) {
        var known = new LinkedHashMap<PersonId, Long>();
        for (var company : companies) {
            if (!company.equals(there) && Ties.at(ledger, company, LARGE + 1).size() <= LARGE) {
                known.putAll(Ties.knownAt(ledger, company));
            }
        }
        known.remove(stranger);
        return known.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Long>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// A company where both were at a time, other than the one that is sought.
    private static Optional<Through> shared(
            Map<PersonId, List<Position>> jobs,
            PersonId stranger,
            Person person,
            CompanyName company,
            Map<String, CompanyName> names) {
        for (var one : jobs.getOrDefault(stranger, List.of())) {
            var name = names.computeIfAbsent(one.company(), CompanyName::of);
            if (name.isSame(company)) {
                continue;
            }
            for (var other : jobs.getOrDefault(person.id(), List.of())) {
                if (one.overlaps(other)
                        && names.computeIfAbsent(other.company(), CompanyName::of).isSame(name)) {
                    return Optional.of(new Through(person, new Bond.WorkedAt(other.company())));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<PersonId, Person> people(Ledger ledger, Collection<PersonId> ids) {
        return People.some(ledger, ids).stream()
                .filter(person -> !person.isQuiet())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /// The people who were last in touch, with where they are and were.
    public Network network(OwnerId owner, int most) {
        return store.read(
                owner,
                ledger -> {
                    var ids =
                            new ArrayList<>(
                                    Paces.latest(ledger, most).stream().map(Pace::person).toList());
                    var known = ids.size();
                    if (known < most) {
                        People.newestFirst(ledger, 0, most).stream()
                                .map(Person::id)
                                .filter(id -> !ids.contains(id))
                                .limit(most - known)
                                .forEach(ids::add);
                    }
                    var jobs = Positions.of(ledger, ids);
                    var people =
                            People.some(ledger, ids).stream()
                                    .map(person ->
                                            new Acquaintance(
                                                    person,
                                                    jobs.getOrDefault(person.id(), List.of())))
                                    .toList();
                    return Network.of(
                            people,
                            java.util.Set.copyOf(ids.subList(0, known)),
                            Ties.introductions(ledger, ids));
                });
    }
}
