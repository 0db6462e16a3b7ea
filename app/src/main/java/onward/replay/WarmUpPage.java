package onward.replay;

import java.util.List;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The answers to go through before an interview; it prints as a card.
public record WarmUpPage(WarmingUp.Prepared prepared, int minutes, Dates dates) implements View {

    /// How many minutes there may be.
    public List<Integer> choices() {
        return List.of(5, 10, 15, 20, 30);
    }

    /// Its address.
    public String path() {
        return "/replay/warm-up/" + prepared.interview().id().value();
    }

    /// Whether the evening before is still to come.
    public boolean hasEvening() {
        return WarmUpFile.evening(prepared.interview(), dates.zone()).isAfter(dates.now());
    }

    /// Why an answer is here.
    public String why(WarmingUp.Answer answer) {
        return answer.shared().isEmpty()
                ? "due"
                : "its advert, too: " + String.join(", ", answer.shared());
    }

    @Override
    public String template() {
        return "replay/warm-up.jte";
    }

    @Override
    public String title() {
        return "Warm up for " + dates.weekday(prepared.interview().starts());
    }

    @Override
    public String place() {
        return "/replay";
    }
}
