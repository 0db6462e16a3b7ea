package onward.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.reflect.Kept;
import onward.reflect.Moment;

/// One question: each time as it happened, beside the second take.
///
/// @param body the second take as it stands in the form
/// @param recordings what was said aloud and kept, the latest first
/// @param typed what was typed about it, where it was refused
public record QuestionPage(
        Retaking.Whole whole,
        List<Met> met,
        String body,
        Kept kept,
        List<Recording> recordings,
        Typed typed,
        List<Problem> problems,
        Schedule.Days days,
        Dates dates)
        implements View {

    public QuestionPage {
        met = List.copyOf(met);
        recordings = List.copyOf(recordings);
        problems = List.copyOf(problems);
    }

    /// One time that it was asked.
    ///
    /// @param isPutAway whether that write-up was put away: what was said stays folded
    public record Met(Moment moment, Interview interview, boolean isPutAway) {}

    /// What is said about it: its words, the others, its tags.
    public record Typed(String asked, String others, List<Tag> tags) {
        static Typed of(Question question) {
            return new Typed(
                    question.asked(), String.join("\n", question.otherWords()), question.tagged());
        }
    }

    /// The question.
    public Question question() {
        return whole.question();
    }

    /// Its address.
    public String path() {
        return "/replay/questions/" + question().id().value();
    }

    /// The version of its second take that stands.
    public Optional<SecondTake> latest() {
        return whole.takes().stream().findFirst();
    }

    /// The earlier versions, the latest first.
    public List<SecondTake> earlier() {
        return whole.takes().stream().skip(1).toList();
    }

    /// All tags.
    public List<Tag> tags() {
        return List.of(Tag.values());
    }

    /// When it is rehearsed next; empty where it is not.
    public Optional<LocalDate> due() {
        return question().schedule().map(schedule -> schedule.due(days));
    }

    /// When it is rehearsed next, in words.
    public String dueWords() {
        return due().map(day ->
                        day.isAfter(days.today())
                                ? "Rehearsed next on " + dates.day(day) + "."
                                : "Due for rehearsal today.")
                .orElse(
                        question().answeredAt().isPresent()
                                ? "It is not rehearsed."
                                : "Write the second take: then it can be rehearsed.");
    }

    @Override
    public String template() {
        return "replay/question.jte";
    }

    @Override
    public String title() {
        return question().gist();
    }

    @Override
    public String place() {
        return "/replay";
    }
}
