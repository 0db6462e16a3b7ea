package onward.story;

import java.util.List;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.platform.Journal;
import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// What was told twice, readable: every version, the latest first.
///
/// @param looking knows which interview it was
record StoryJournal(Looking looking) implements Journal {

    @Override
    public String write(Ledger ledger, Dates dates) {
        var journal = new StringBuilder();
        Tellings.each(ledger, telling -> write(journal, ledger, telling, dates));
        return journal.isEmpty() ? "" : "# Told twice\n\n" + journal;
    }

    private void write(StringBuilder journal, Ledger ledger, Telling telling, Dates dates) {
        var name =
                looking.some(ledger, List.of(telling.interview())).stream()
                        .map(Interview::name)
                        .findFirst()
                        .orElse("");
        journal.append("## %s, %s\n\n".formatted(name, dates.day(telling.begunAt())));
        for (var slice : Slices.of(ledger, telling.id())) {
            journal.append(
                    "**%s, %s:** %s\n\n"
                            .formatted(
                                    slice.side().label(),
                                    dates.day(slice.changedAt()),
                                    Marks.without(slice.body())));
        }
        if (!telling.answer().isBlank()) {
            journal.append("**As an answer:** ").append(telling.answer().text()).append("\n\n");
        }
    }
}
