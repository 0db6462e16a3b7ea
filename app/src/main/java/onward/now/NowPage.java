package onward.now;

import java.util.List;
import java.util.Optional;
import onward.bridge.InTouch;
import onward.guard.Vent;
import onward.interview.Interview;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.reflect.Worry;

/// The page that says what is next.
///
/// @param atHand the interview that the evening is about, where there is one
/// @param asking interviews of a week ago: how sad is it now?
/// @param vents those of which it is asked whether the anger is still there
/// @param due those with whom it is time to be in touch
/// @param isBlank whether nothing was ever logged
public record NowPage(
        Optional<AtHand> atHand,
        List<Step> steps,
        List<Interview> coming,
        List<Interview> asking,
        List<Worry> worries,
        List<Vent> vents,
        WarmUp warmUp,
        List<InTouch> due,
        Guesses guesses,
        boolean isBlank,
        Dates dates)
        implements View {

    /// "Tuesday evening · 14 hours after".
    public String eyebrow() {
        var after = atHand.map(hand -> dates.after(hand.interview().over())).orElse("");
        return dates.partOfNow() + (after.isEmpty() ? "" : " · " + after);
    }

    /// The one next thing in a sentence.
    public String lede() {
        return steps.stream()
                .filter(Step::isNow)
                .findFirst()
                .map(step ->
                        step.number() == 0
                                ? "First two guesses, before anything else. It takes a minute."
                                : "One thing is next. " + step.words())
                .orElse("You wrote it down and closed the book. Nothing is left for now.");
    }

    @Override
    public String template() {
        return "now/now.jte";
    }

    @Override
    public String title() {
        return "Now";
    }

    @Override
    public String place() {
        return "/";
    }
}
