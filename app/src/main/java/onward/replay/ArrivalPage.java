package onward.replay;

import java.util.List;
import java.util.stream.Stream;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.replay.Carried.Turn;

/// What taking a file of questions in would do: who is new, and when each would be rehearsed.
public record ArrivalPage(
        QuestionImportId file, BringingQuestions.Preview preview, Schedule.Days days, Dates dates)
        implements View {

    private static final int SHOWN = 20;

    /// Where the form goes.
    public String path() {
        return "/replay/exchange/" + file.value();
    }

    /// The first of the new.
    public List<Carried> some() {
        return preview.fresh().stream().limit(SHOWN).toList();
    }

    /// How many more are new.
    public int more() {
        return Math.max(0, preview.fresh().size() - SHOWN);
    }

    /// How many keep the days that they had.
    public long asBefore() {
        return answered().filter(one -> one.turn() instanceof Turn.AsBefore).count();
    }

    /// How many are rehearsed from now on.
    public long fromNow() {
        return answered().filter(one -> one.turn() instanceof Turn.FromNow).count();
    }

    /// How many are not rehearsed.
    public long resting() {
        return answered().filter(one -> one.turn() instanceof Turn.Resting).count();
    }

    private Stream<Carried> answered() {
        return preview.fresh().stream().filter(one -> !one.answer().isBlank());
    }

    /// When one is rehearsed, in a word or two.
    public String when(Carried one) {
        if (one.answer().isBlank()) {
            return "no answer";
        }
        return switch (one.turn()) {
            case Turn.FromNow() -> "from today";
            case Turn.Resting() -> "not rehearsed";
            case Turn.AsBefore(var schedule) -> {
                var due = schedule.due(days);
                yield due.isAfter(days.today()) ? "due " + dates.day(due) : "due today";
            }
        };
    }

    /// The beginning of a text.
    public String gist(String text) {
        return Gist.of(text);
    }

    @Override
    public String template() {
        return "replay/arrival.jte";
    }

    @Override
    public String title() {
        return "Questions from a file";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
