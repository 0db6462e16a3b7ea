package onward.bridge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// By what a person is known again: a stable id, then an address, then a page of theirs, then their
/// name with a company.
final class Identity {

    /// "https://www.linkedin.com/in/dana-okafor/?trk=x"
    private static final Pattern PAGE =
            Pattern.compile("(?i)https?://(?:[a-z]{2,3}\\.)?(.*?)/*(?:[?#].*)?");

    private Identity() {}

    /// The ids that tell for sure, the surest first.
    static List<String> sure(Person person) {
        return Stream.of(
                        stable(person),
                        Stream.concat(
                                        Stream.of(person.email())
                                                .filter(address -> !address.isEmpty())
                                                .map(Identity::address),
                                        ways(person, Way.Kind.EMAIL))
                                .toList(),
                        ways(person, Way.Kind.LINK).toList())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> stable(Person person) {
        var own = "id " + Sketch.urn(person);
        return person.card().stable().isEmpty()
                ? List.of(own)
                : List.of(own, "id " + person.card().stable());
    }

    /// Their page on LinkedIn; empty where none is known.
    static Optional<String> profile(Person person) {
        return ways(person, Way.Kind.LINK)
                .filter(link -> link.contains("linkedin.com/in/"))
                .findFirst();
    }

    /// The words of a name, in no order: "Okafor, Dana" is "Dana Okafor".
    static String name(Person person) {
        return String.join(" ", NameWords.of(person.name()).stream().sorted().toList());
    }

    /// A name with each company of theirs.
    static List<String> withCompany(Acquaintance somebody) {
        var name = name(somebody.person());
        return somebody.jobs().stream()
                .map(job -> "at " + name + " / " + CompanyName.of(job.company()).key())
                .distinct()
                .toList();
    }

    /// A way as it is compared.
    static String way(Way way) {
        return switch (way.kind()) {
            case EMAIL -> address(way.value());
            case LINK ->
                    "page " + PAGE.matcher(way.value()).replaceFirst("$1").toLowerCase(Locale.ROOT);
            case PHONE -> "phone " + way.value().replaceAll("[^0-9]", "");
            case OTHER -> "other " + way.value();
        };
    }

    private static Stream<String> ways(Person person, Way.Kind kind) {
        return person.card().ways().stream().filter(way -> way.kind() == kind).map(Identity::way);
    }

    private static String address(String address) {
        return "mail " + address.strip().toLowerCase(Locale.ROOT);
    }
}
