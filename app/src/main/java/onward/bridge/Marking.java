package onward.bridge;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.Micros;
import onward.platform.store.Ledger;

/// Marks whoever comes back after they were not to be contacted and were let go. They are known by
/// keyed hashes of their addresses, and of their names with their companies.
final class Marking {

    private final Ledger ledger;
    private final Map<String, Long> marks;

    private Marking(Ledger ledger, Map<String, Long> marks) {
        this.ledger = ledger;
        this.marks = Map.copyOf(marks);
    }

    /// By the marks that there are.
    static Marking of(Ledger ledger) {
        return new Marking(ledger, QuietMarks.all(ledger));
    }

    /// Leaves the marks of somebody who is let go.
    static void leave(Ledger ledger, Acquaintance somebody) {
        var since = somebody.person().card().quietSince().orElseThrow();
        signs(somebody).forEach(sign -> QuietMarks.put(ledger, index(ledger, sign), since));
    }

    /// Somebody as they are; marked again where they left a mark.
    Acquaintance marked(Acquaintance somebody) {
        var person = somebody.person();
        if (marks.isEmpty() || person.isQuiet()) {
            return somebody;
        }
        return since(somebody)
                .map(at -> new Acquaintance(person.with(person.card().quiet(at)), somebody.jobs()))
                .orElse(somebody);
    }

    private Optional<Instant> since(Acquaintance somebody) {
        return signs(somebody)
                .flatMap(sign -> Stream.ofNullable(marks.get(index(ledger, sign))))
                .findFirst()
                .map(Micros::toInstant);
    }

    private static Stream<String> signs(Acquaintance somebody) {
        return Stream.concat(
                Identity.sure(somebody.person()).stream(),
                Identity.withCompany(somebody, company -> CompanyName.of(company).key()).stream());
    }

    private static String index(Ledger ledger, String sign) {
        return ledger.index("quiet mark", sign);
    }
}
