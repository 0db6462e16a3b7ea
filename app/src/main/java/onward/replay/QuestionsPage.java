package onward.replay;

import java.util.List;
import java.util.Set;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// All questions, those that fit, and the common ones to start from.
///
/// @param fresh the id of a question that is added here
/// @param typed what was typed into its form, where it was refused
public record QuestionsPage(
        List<Browsing.Row> rows,
        Browsing.Wanted wanted,
        int number,
        boolean hasMore,
        List<Common> common,
        String fresh,
        Typed typed,
        List<Problem> problems,
        Schedule.Days days,
        Dates dates)
        implements View {

    public QuestionsPage {
        rows = List.copyOf(rows);
        common = List.copyOf(common);
        problems = List.copyOf(problems);
    }

    /// A common question.
    ///
    /// @param number its place among them
    public record Common(int number, Tag tag, String asked) {}

    /// A question as it was typed.
    public record Typed(String asked, Set<Tag> tags) {
        static Typed nothing() {
            return new Typed("", Set.of());
        }
    }

    /// All tags.
    public List<Tag> tags() {
        return List.of(Tag.values());
    }

    /// When a question is rehearsed, in a word or two; empty where it is not.
    public String due(Question question) {
        return question.schedule()
                .map(schedule -> {
                    var due = schedule.due(days);
                    return due.isAfter(days.today())
                            ? "due " + dates.day(due)
                            : schedule.cameToday(days) ? "rehearsed today" : "due";
                })
                .orElse(question.answeredAt().isPresent() ? "answered" : "");
    }

    /// The colour of that word.
    public String shade(Question question) {
        return due(question).equals("due") ? "due" : "";
    }

    /// The address of another page of the same list; where words are looked for it has none.
    public String page(int other) {
        return "/replay/questions?page=%d&tag=%s".formatted(other, kind());
    }

    /// The tag that is looked for; empty where it may be any.
    public String kind() {
        return wanted.tag().map(Tag::name).orElse("");
    }

    /// Whether the list is narrowed down.
    public boolean isNarrow() {
        return !wanted.isEverything();
    }

    @Override
    public String template() {
        return "replay/questions.jte";
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public String place() {
        return "/replay";
    }
}
