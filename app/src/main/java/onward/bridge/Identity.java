package onward.bridge;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// By what a person is known again: a stable id, then an address, then a page of theirs, then their
/// name with a company.
final class Identity {

    /// "https://www.linkedin.com/in/dana-okafor/?trk=x", "de.linkedin.com/in/dana-okafor"
    private static final Pattern LINKEDIN =
            Pattern.compile("(?:[a-z]{2,3}\\.)?(linkedin\\.com/[^?#]*).*");

    /// "https://www."
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://)?(?:www\\.)?");

    private static final String PAGE = "page ";

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
                        ways(person, Way.Kind.LINK).map(page -> ofOne(page, person)).toList())
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

    /// The front page of a site may be their company's: only with their name it is theirs.
    private static String ofOne(String page, Person person) {
        return page.indexOf('/') > 0 ? page : page + " / " + name(person);
    }

    /// Whether it is a page on LinkedIn, of which everybody has one.
    static boolean isProfile(String sign) {
        return sign.startsWith(PAGE + "linkedin.com/in/");
    }

    /// Whether it is a page elsewhere, which may be of several.
    static boolean isOtherPage(String sign) {
        return sign.startsWith(PAGE) && !isProfile(sign);
    }

    /// The words of a name, in no order: "Okafor, Dana" is "Dana Okafor".
    static String name(Person person) {
        return String.join(" ", NameWords.of(person.name()).stream().sorted().toList());
    }

    /// A name with each company of theirs.
    ///
    /// @param keys of companies by their names as they are written
    static List<String> withCompany(Acquaintance somebody, UnaryOperator<String> keys) {
        var name = name(somebody.person());
        return somebody.jobs().stream()
                .map(job -> "at " + name + " / " + keys.apply(job.company()))
                .distinct()
                .toList();
    }

    /// A way as it is compared.
    static String way(Way way) {
        return switch (way.kind()) {
            case EMAIL -> address(way.value());
            case LINK -> PAGE + page(way.value().toLowerCase(Locale.ROOT));
            case PHONE -> "phone " + way.value().replaceAll("[^0-9]", "");
            case OTHER -> "other " + way.value();
        };
    }

    private static Stream<String> ways(Person person, Way.Kind kind) {
        return person.card().ways().stream().filter(way -> way.kind() == kind).map(Identity::way);
    }

    private static String page(String link) {
        var place = SCHEME.matcher(link).replaceFirst("");
        var linkedIn = LINKEDIN.matcher(place);
        var page = linkedIn.matches() ? linkedIn.group(1) : place;
        var end = page.length();
        while (end > 0 && page.charAt(end - 1) == '/') {
            end--;
        }
        return page.substring(0, end);
    }

    private static String address(String address) {
        return "mail " + address.strip().toLowerCase(Locale.ROOT);
    }
}
