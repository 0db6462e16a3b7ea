package onward.bridge;

import java.util.List;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// Everyone met, as a readable journal.
final class BridgeJournal implements Journal {

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        var touches = Touches.all(ledger);
        for (var person : People.newestFirst(ledger, 0, Integer.MAX_VALUE)) {
            journal.append("## ").append(person.name()).append("\n\n");
            line(journal, "Role", person.role());
            line(journal, "E-mail", person.email());
            line(journal, "Met", person.metWhere());
            line(journal, "One true thing", person.trueThing());
            line(journal, "Owed", person.card().owed());
            line(journal, "Tags", String.join(", ", person.card().tags()));
            touches.getOrDefault(person.id(), List.of())
                    .forEach(touch -> touch(journal, touch, dates));
        }
        return journal.isEmpty() ? "" : "# People\n\n" + journal;
    }

    private static void touch(StringBuilder journal, Touch touch, Dates dates) {
        line(journal, touch.kind().label() + ", " + dates.day(touch.at()), touch.said());
        if (touch.said().isBlank()) {
            journal.append(touch.kind().label())
                    .append(", ")
                    .append(dates.day(touch.at()))
                    .append("\n\n");
        }
        line(journal, "Next", touch.next());
    }

    private static void line(StringBuilder journal, String label, String text) {
        if (!text.isBlank()) {
            journal.append("**").append(label).append(":** ").append(text.strip()).append("\n\n");
        }
    }
}
