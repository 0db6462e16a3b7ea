package onward.now;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onward.bridge.Person;
import onward.now.Step.Progress;
import onward.platform.web.Dates;
import onward.thank.Owed;

/// The step of thanks, as it stands for the interview at hand.
final class ThankStep {

    private static final int NUMBER = 2;

    private ThankStep() {}

    /// @param isNext whether nothing comes before it
    static Step of(List<Owed> owed, boolean isNext, Dates dates) {
        var open = owed.stream().filter(one -> one.isOpen(dates.now())).toList();
        if (open.isEmpty()) {
            return new Step(
                    NUMBER,
                    "Thank them anyway",
                    Progress.DONE,
                    "",
                    "Each note is sent, on its way, or not needed.",
                    "",
                    "/thank",
                    false);
        }
        var first =
                open.stream()
                        .filter(one -> one.occasion().hasEvening())
                        .map(one -> one.due().yours().instant())
                        .min(Comparator.naturalOrder());
        var asks = open.stream().anyMatch(one -> one.progress(dates.now()) == Owed.Progress.ASKED);
        var names =
                open.stream()
                        .map(Owed::person)
                        .map(Person::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Step(
                NUMBER,
                "Thank them anyway",
                isNext || asks ? Progress.NOW : Progress.LATER,
                first.map(due -> by(due, dates)).orElse(""),
                asks ? "A note asks you what became of it." : "A short note to " + names + ".",
                open.stream().allMatch(one -> one.note().isPresent())
                        ? "Go on with the notes"
                        : "Write the notes",
                "/thank",
                false);
    }

    private static String by(Instant due, Dates dates) {
        return due.isBefore(dates.now())
                ? "late is still sent"
                : "due " + dates.distance(due) + ", " + dates.hour(due);
    }
}
