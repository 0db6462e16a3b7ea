package onward.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the people hang together: each company with those who are there, and the lines between.
///
/// @param companies the largest first; those who are nowhere, as far as is known, come last
/// @param lines between people and companies, or two people
public record Network(List<Company> companies, List<Line> lines) {

    public Network {
        companies = List.copyOf(companies);
        lines = List.copyOf(lines);
    }

    /// A company.
    ///
    /// @param name empty for those of whom no company is known
    public record Company(String name, List<Member> people) {}

    /// Somebody who is there.
    ///
    /// @param isKnown whether they were met; else they are from a list
    public record Member(Person person, boolean isKnown) {}

    /// A line between two places of the picture, by the ids of the people; where `to` is empty, it
    /// leads to the company of that place in the list.
    public record Line(PersonId from, Optional<PersonId> to, int company) {}

    static Network of(
            List<Acquaintance> people,
            Set<PersonId> known,
            Map<PersonId, List<PersonId>> introductions) {
        var groups = new LinkedHashMap<String, List<Acquaintance>>();
        var names = new LinkedHashMap<String, String>();
        for (var somebody : people) {
            var home = home(somebody);
            var key = home.map(Network::key).orElse("");
            names.putIfAbsent(key, home.orElse(""));
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(somebody);
        }
        var order =
                groups.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<String, List<Acquaintance>> group) ->
                                                        group.getKey().isEmpty())
                                        .thenComparingInt(group -> -group.getValue().size())
                                        .thenComparing(
                                                group -> names.getOrDefault(group.getKey(), "")))
                        .map(Map.Entry::getKey)
                        .toList();
        var companies =
                order.stream()
                        .map(key ->
                                new Company(
                                        names.getOrDefault(key, ""),
                                        members(groups.getOrDefault(key, List.of()), known)))
                        .toList();
        return new Network(companies, lines(people, order, introductions));
    }

    private static List<Member> members(List<Acquaintance> people, Set<PersonId> known) {
        return people.stream()
                .map(Acquaintance::person)
                .map(person -> new Member(person, known.contains(person.id())))
                .sorted(
                        Comparator.comparing((Member member) -> !member.isKnown())
                                .thenComparing(member -> member.person().name()))
                .toList();
    }

    private static List<Line> lines(
            List<Acquaintance> people,
            List<String> order,
            Map<PersonId, List<PersonId>> introductions) {
        var lines = new ArrayList<Line>();
        var shown = people.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        for (var somebody : people) {
            var id = somebody.person().id();
            var home = home(somebody).map(Network::key).orElse("");
            somebody.jobs().stream()
                    .map(job -> key(job.company()))
                    .distinct()
                    .filter(key -> !key.equals(home) && order.contains(key))
                    .forEach(key -> lines.add(new Line(id, Optional.empty(), order.indexOf(key))));
            introductions.getOrDefault(id, List.of()).stream()
                    .filter(other ->
                            shown.contains(other) && id.value().compareTo(other.value()) < 0)
                    .forEach(other -> lines.add(new Line(id, Optional.of(other), -1)));
        }
        return lines;
    }

    /// Where they are; where they were last, when nothing newer is known.
    private static Optional<String> home(Acquaintance somebody) {
        return Optional.of(somebody.company())
                .filter(name -> !name.isEmpty())
                .or(() -> somebody.jobs().stream().map(Position::company).findFirst());
    }

    private static String key(String company) {
        return CompanyName.of(company).key();
    }

    /// How many people it shows.
    public int size() {
        return companies.stream().mapToInt(company -> company.people().size()).sum();
    }
}
