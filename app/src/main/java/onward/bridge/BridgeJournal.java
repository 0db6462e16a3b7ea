package onward.bridge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// Everyone met, as a readable journal.
final class BridgeJournal implements Journal {

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        var touches = Touches.all(ledger);
        var jobs = Positions.all(ledger);
        for (var person : People.newestFirst(ledger, 0, Integer.MAX_VALUE)) {
            journal.append("## ").append(person.name()).append("\n\n");
            line(journal, "Pronouns", person.card().pronouns());
            line(journal, "Role", person.role());
            jobs.getOrDefault(person.id(), List.of())
                    .forEach(job -> line(journal, "Job", job(job)));
            line(journal, "E-mail", person.email());
            person.card().ways().forEach(way -> line(journal, "Also", way.value()));
            line(journal, "Met", person.metWhere());
            line(journal, "One true thing", person.trueThing());
            line(journal, "Owed", person.card().owed());
            line(journal, "Tags", String.join(", ", person.card().tags()));
            person.card()
                    .quietSince()
                    .ifPresent(
                            since -> line(journal, "Do not contact", "since " + dates.day(since)));
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

    /// "Head of data, Northwind, 2024-03 to 2026"
    private static String job(Position job) {
        var years =
                job.began().isEmpty() && job.ended().isEmpty()
                        ? ""
                        : (job.began() + " to " + job.ended()).strip();
        return Stream.of(job.title(), job.company(), years)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder journal, String label, String text) {
        if (!text.isBlank()) {
            journal.append("**").append(label).append(":** ").append(text.strip()).append("\n\n");
        }
    }
}
