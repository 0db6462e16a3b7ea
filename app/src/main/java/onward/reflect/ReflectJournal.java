package onward.reflect;

import java.util.List;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// The write-ups as a readable journal, sealed ones too.
final class ReflectJournal implements Journal {

    private static final int ALL = Integer.MAX_VALUE;

    private final Looking looking;

    ReflectJournal(Looking looking) {
        this.looking = looking;
    }

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        for (var putAway : List.of(false, true)) {
            for (var summary : Summaries.latest(ledger, putAway, 0, ALL, dates.now())) {
                Reflections.find(ledger, summary.id(), dates.now())
                        .ifPresent(reflection ->
                                looking.some(ledger, List.of(reflection.interview()))
                                        .forEach(interview ->
                                                write(journal, reflection, interview, dates)));
            }
        }
        Worries.soonestFirst(ledger).stream()
                .filter(worry -> !(worry.standing(dates.now()) instanceof Worry.Standing.Expired))
                .forEach(worry ->
                        section(
                                journal,
                                "A worry, parked until " + dates.moment(worry.returnsAt()),
                                worry.body()));
        return journal.isEmpty() ? "" : "# Write-ups\n\n" + journal;
    }

    private static void write(
            StringBuilder journal, Reflection reflection, Interview interview, Dates dates) {
        journal.append("## ").append(interview.name()).append("\n\n");
        journal.append(dates.wall(interview.starts())).append("\n\n");
        section(journal, "Lesson", reflection.lesson());
        for (var moment : reflection.moments()) {
            journal.append("### A moment")
                    .append(moment.went().map(went -> ", it went " + went.label()).orElse(""))
                    .append("\n\n");
            section(journal, "They asked", moment.asked());
            section(journal, "I said", moment.said());
            section(journal, "How it landed", moment.landed());
        }
        for (var point : reflection.points()) {
            section(
                    journal,
                    point.side() == Point.Side.WELL ? "Went well" : "Did not",
                    point.body());
        }
        section(journal, "Why no good point", reflection.noGoodPoint());
        for (var thought : reflection.thoughts()) {
            section(journal, "A thought that stings", thought.sting());
            thought.before()
                    .ifPresent(belief -> section(journal, "Belief before", belief.value() + " %"));
            thought.after()
                    .ifPresent(belief -> section(journal, "Belief after", belief.value() + " %"));
            section(journal, "Evidence", thought.evidence());
            section(journal, "Fairer", thought.fairer());
        }
        section(journal, "Seen by an onlooker", reflection.stepBack());
        section(journal, "A word to myself", reflection.kindWord());
        reflection.nextTimes().forEach(plan -> section(journal, "Next time", plan.sentence()));
        section(journal, "Why no plan", reflection.noNextTime());
        reflection
                .reopenings()
                .forEach(opening ->
                        section(
                                journal,
                                "Opened again, " + dates.moment(opening.at()),
                                opening.whatsNew()));
    }

    private static void section(StringBuilder journal, String label, String text) {
        if (!text.isBlank()) {
            journal.append("**").append(label).append(":** ").append(text.strip()).append("\n\n");
        }
    }
}
