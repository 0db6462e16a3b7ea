package onward.interview;

import java.util.List;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// What was noted of each interview, as a readable journal.
final class InterviewJournal implements Journal {

    private static final int ALL = Integer.MAX_VALUE;

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        for (var ended : List.of(false, true)) {
            Interviews.latest(ledger, ended, 0, ALL)
                    .forEach(interview -> write(journal, interview, ledger, dates));
        }
        return journal.isEmpty() ? "" : "# Interviews\n\n" + journal;
    }

    private static void write(
            StringBuilder journal, Interview interview, Ledger ledger, Dates dates) {
        var advert = Pursuits.advert(ledger, interview.pursuit().id());
        journal.append("## ").append(interview.name()).append("\n\n");
        journal.append(dates.wall(interview.starts())).append("\n\n");
        line(journal, "Stage", interview.stage());
        line(journal, "Found through", advert.source());
        line(journal, "Advert", advert.text());
        line(journal, "Link", advert.link());
        interview
                .forecast()
                .filter(Forecast.Locked.class::isInstance)
                .map(Forecast.Locked.class::cast)
                .ifPresent(forecast ->
                        line(
                                journal,
                                "Forecast",
                                "a next step %d %%, sad in a week %d of 10"
                                        .formatted(
                                                forecast.nextStep().value(),
                                                forecast.sadness().value())));
        interview
                .outcome()
                .ifPresent(outcome ->
                        line(
                                journal,
                                "How it ended",
                                outcome.kind().label() + ", " + dates.day(outcome.heardOn())));
        interview.felt().ifPresent(felt -> line(journal, "A week later", felt.value() + " of 10"));
    }

    private static void line(StringBuilder journal, String label, String text) {
        if (!text.isBlank()) {
            journal.append("**").append(label).append(":** ").append(text.strip()).append("\n\n");
        }
    }
}
