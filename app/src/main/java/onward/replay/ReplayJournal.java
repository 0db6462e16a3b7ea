package onward.replay;

import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// The questions and their second takes, readable.
final class ReplayJournal implements Journal {

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        Questions.each(ledger, question -> write(journal, ledger, question, dates));
        return journal.isEmpty() ? "" : "# Questions, and the answers of now\n\n" + journal;
    }

    private static void write(
            StringBuilder journal, Ledger ledger, Question question, Dates dates) {
        journal.append("## ").append(question.asked()).append("\n\n");
        question.otherWords()
                .forEach(words -> journal.append("**Or:** ").append(words).append("\n\n"));
        for (var take : SecondTakes.of(ledger, question.id())) {
            journal.append("**Second take, ")
                    .append(dates.day(take.createdAt()))
                    .append(" (rehearsal, not what happened):** ")
                    .append(take.body())
                    .append("\n\n");
        }
        Recordings.of(ledger, question.id())
                .forEach(recording ->
                        journal.append("**Recording, ")
                                .append(dates.day(recording.keptAt()))
                                .append(":** ")
                                .append(recording.length())
                                .append("\n\n"));
        question.schedule()
                .ifPresent(schedule ->
                        journal.append("**Due:** ")
                                .append(dates.day(schedule.due()))
                                .append("\n\n"));
    }
}
