package onward.bridge;

import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// Everyone met, as a readable journal.
final class BridgeJournal implements Journal {

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        for (var person : People.newestFirst(ledger, 0, Integer.MAX_VALUE)) {
            journal.append("## ").append(person.name()).append("\n\n");
            line(journal, "Role", person.role());
            line(journal, "E-mail", person.email());
            line(journal, "Met", person.metWhere());
            line(journal, "One true thing", person.trueThing());
        }
        return journal.isEmpty() ? "" : "# People\n\n" + journal;
    }

    private static void line(StringBuilder journal, String label, String text) {
        if (!text.isBlank()) {
            journal.append("**").append(label).append(":** ").append(text.strip()).append("\n\n");
        }
    }
}
