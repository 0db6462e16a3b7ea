package onward.interview;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// The page of the forecast, before anything else.
///
/// @param nextStep what was typed; empty where nothing was
/// @param sadness what was chosen; empty where nothing was
public record ForecastPage(
        Interview interview, String nextStep, String sadness, Dates dates, List<Problem> problems)
        implements View {
    @Override
    public String template() {
        return "interview/forecast.jte";
    }

    @Override
    public String title() {
        return "Before anything else";
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
