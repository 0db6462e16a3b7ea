package onward.bridge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// By what somebody is known again, worked out once for each of many.
///
/// @param sure the signs that tell for sure, the surest first
/// @param words of their name
/// @param withCompany their name with each company of theirs
record KnownBy(List<String> sure, Set<String> words, String name, List<String> withCompany) {

    /// Works it out for people of whom many are at the same companies.
    static Function<Acquaintance, KnownBy> ofMany() {
        Map<String, String> keys = new HashMap<>();
        return somebody ->
                new KnownBy(
                        Identity.sure(somebody.person()),
                        new HashSet<>(NameWords.of(somebody.person().name())),
                        Identity.name(somebody.person()),
                        Identity.withCompany(
                                somebody,
                                company ->
                                        keys.computeIfAbsent(
                                                company, one -> CompanyName.of(one).key())));
    }

    /// Two people may share an address: then no part of their names is the same. They may share a
    /// page of their company: then neither name is the other one, or less of it.
    boolean mayBe(KnownBy other, String sign) {
        return Identity.isOtherPage(sign)
                ? words.containsAll(other.words) || other.words.containsAll(words)
                : sharesName(other);
    }

    boolean sharesName(KnownBy other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /// Two pages on LinkedIn are two people.
    boolean contradicts(KnownBy other) {
        var one = profile();
        var another = other.profile();
        return one.isPresent() && another.isPresent() && !one.equals(another);
    }

    private Optional<String> profile() {
        return sure.stream().filter(Identity::isProfile).findFirst();
    }
}
