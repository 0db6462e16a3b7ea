package onward.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What comes of somebody who is here and in a file. What the person wrote stays; what was empty is
/// filled in; "do not contact" on either side stays for good. Doing it twice is doing it once.
final class Merge {

    private Merge() {}

    /// @param today the month in which a job ended that the file knows no more of
    static Acquaintance of(Acquaintance here, Acquaintance file, String today) {
        return new Acquaintance(
                person(here.person(), file.person()), jobs(here.jobs(), file.jobs(), today));
    }

    private static Person person(Person here, Person file) {
        var ways = ways(here, file);
        var card =
                new Card(
                        first(here.card().pronouns(), file.card().pronouns()),
                        ways,
                        first(here.card().owed(), file.card().owed()),
                        Stream.concat(here.card().tags().stream(), file.card().tags().stream())
                                .distinct()
                                .toList(),
                        first(here.card().request(), file.card().request()),
                        first(here.card().stable(), file.card().stable()),
                        here.card().quietSince().or(file.card()::quietSince));
        return new Person(
                here.id(),
                here.since(),
                here.name(),
                first(here.role(), file.role()),
                first(here.email(), file.email()),
                first(here.metWhere(), file.metWhere()),
                first(here.trueThing(), file.trueThing()),
                card);
    }

    private static List<Way> ways(Person here, Person file) {
        var main = first(here.email(), file.email());
        var others =
                Stream.of(file.email())
                        .filter(address -> !address.isEmpty())
                        .map(address -> new Way(Way.Kind.EMAIL, address));
        var all = new ArrayList<>(here.card().ways());
        Stream.concat(others, file.card().ways().stream())
                .filter(way -> !way.value().equalsIgnoreCase(main))
                .filter(way -> all.stream().noneMatch(known -> isSame(known, way)))
                .forEach(all::add);
        return all;
    }

    private static boolean isSame(Way one, Way other) {
        return Identity.way(one).equals(Identity.way(other));
    }

    private static List<Position> jobs(List<Position> here, List<Position> file, String today) {
        var jobs = new ArrayList<>(here);
        for (var job : file) {
            var known = jobs.stream().filter(one -> isSame(one, job)).findFirst();
            if (known.isPresent()) {
                jobs.set(jobs.indexOf(known.get()), filled(known.get(), job));
            } else {
                if (job.isPresent()) {
                    left(jobs, file, today);
                }
                jobs.addFirst(job);
            }
        }
        return jobs;
    }

    /// Whoever is somewhere else by now is no more where they were, as far as the file knows.
    private static void left(List<Position> jobs, List<Position> file, String today) {
        jobs.replaceAll(one ->
                one.isPresent() && file.stream().noneMatch(job -> isSame(one, job))
                        ? one.over(today)
                        : one);
    }

    private static boolean isSame(Position one, Position other) {
        return (one.title().isEmpty()
                        || other.title().isEmpty()
                        || one.title().equalsIgnoreCase(other.title()))
                && (one.company().equals(other.company())
                        || CompanyName.of(one.company()).isSame(CompanyName.of(other.company())));
    }

    private static Position filled(Position here, Position file) {
        return new Position(
                here.id(),
                here.company(),
                first(here.title(), file.title()),
                first(here.began(), file.began()),
                first(here.ended(), file.ended()));
    }

    private static String first(String here, String file) {
        return Optional.of(here).filter(text -> !text.isBlank()).orElse(file);
    }
}
