package onward.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import onward.archive.Network;
import onward.platform.web.Visit;
import onward.prose.tone.Label;

/// Where the list is shown, with its filters: read from an address, and written into one.
final class Address {

    static final String LIST = "/guard/audit";

    private Address() {}

    /// The filters of an address; what makes no sense is left out.
    static Wanted wanted(Function<String, Optional<String>> query) {
        return new Wanted(
                query.apply("standing")
                        .flatMap(word -> of(Decision.Mark.values(), Decision.Mark::word, word))
                        .orElse(Decision.Mark.OPEN),
                query.apply("label").flatMap(Label::of),
                query.apply("network")
                        .flatMap(word -> of(Network.values(), Network::written, word)),
                number(query.apply("year")),
                query.apply("reach")
                        .flatMap(word -> of(Reach.values(), reach -> "" + reach.number(), word)),
                query.apply("hidden").isPresent(),
                query.apply("first").flatMap(AuditId::of));
    }

    static Wanted wanted(Visit visit) {
        return wanted(visit::query);
    }

    static int page(Visit visit) {
        return Math.max(1, number(visit.query("page")).orElse(1));
    }

    /// `?label=hostile&page=2`; nothing where all is as it is without.
    static String query(Wanted wanted, int page) {
        var parts = new ArrayList<String>();
        if (wanted.standing() != Decision.Mark.OPEN) {
            parts.add("standing=" + wanted.standing().word());
        }
        wanted.label().ifPresent(label -> parts.add("label=" + label.word()));
        wanted.network().ifPresent(network -> parts.add("network=" + network.written()));
        wanted.year().ifPresent(year -> parts.add("year=" + year));
        wanted.reach().ifPresent(reach -> parts.add("reach=" + reach.number()));
        if (wanted.isHidden()) {
            parts.add("hidden=yes");
        }
        wanted.first().ifPresent(audit -> parts.add("first=" + audit.value()));
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String of(Wanted wanted, int page) {
        return LIST + query(wanted, page);
    }

    /// The list as a form was sent from it, with one more part: `?label=hostile` typed by hand can
    /// lead nowhere else.
    static String back(String query, String more) {
        var isOurs = query.matches("(\\?[a-z0-9=&_-]{1,300})?");
        var kept = isOurs ? query : "";
        return LIST + kept + (kept.isEmpty() ? "?" : "&") + more;
    }

    private static <T> Optional<T> of(T[] all, Function<T, String> word, String typed) {
        return Arrays.stream(all).filter(one -> word.apply(one).equals(typed)).findFirst();
    }

    private static OptionalInt number(Optional<String> typed) {
        // "2024", "0"
        return typed.filter(text -> text.matches("\\d{1,6}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }
}
