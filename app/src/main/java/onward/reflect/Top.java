package onward.reflect;

import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.platform.web.Dates;

/// The head of each page of a write-up.
///
/// @param guideStarted when the write-up was begun, in milliseconds, where the guide is wanted
public record Top(
        Interview interview,
        ReflectionId reflection,
        Sheet sheet,
        Dates dates,
        Optional<Long> guideStarted) {

    /// How long one write-up takes, in minutes: longer ones turn into brooding (Pennebaker 1997
    /// wrote for 15 to 20).
    public static final int MINUTES = 20;

    /// How many parts there are, the forecast among them.
    public static final int PARTS = Sheet.values().length + 1;

    /// The address of the write-up.
    public String path() {
        return "/reflect/" + reflection.value();
    }

    /// The pages in their order.
    public List<Sheet> sheets() {
        return List.of(Sheet.values());
    }
}
