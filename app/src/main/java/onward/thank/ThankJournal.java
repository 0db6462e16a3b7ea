package onward.thank;

import java.util.List;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// The notes, readable.
final class ThankJournal implements Journal {

    private final Bridging bridging;

    ThankJournal(Bridging bridging) {
        this.bridging = bridging;
    }

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        for (var note : ThankYous.all(ledger)) {
            if (note.body().isBlank()) {
                continue;
            }
            var name =
                    bridging.some(ledger, List.of(note.person())).stream()
                            .map(Person::name)
                            .findFirst()
                            .orElse("");
            journal.append("## ")
                    .append(note.occasion().label())
                    .append(" to ")
                    .append(name)
                    .append("\n\n**Begun:** ")
                    .append(dates.day(note.createdAt()))
                    .append("\n\n**")
                    .append(note.subject())
                    .append("**\n\n")
                    .append(note.body())
                    .append("\n\n");
            for (var delivery : Deliveries.of(ledger, List.of(note.id()))) {
                journal.append("**Let go:** ")
                        .append(dates.moment(delivery.createdAt()))
                        .append(", ")
                        .append(StandingWords.of(delivery.standing(dates.now()), dates))
                        .append("\n\n");
            }
        }
        return journal.isEmpty() ? "" : "# Thank-you notes\n\n" + journal;
    }
}
