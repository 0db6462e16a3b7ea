package onward.interview;

import onward.platform.web.View;

/// Asks once more before an interview is deleted.
public record RemovalPage(Interview interview) implements View {
    @Override
    public String template() {
        return "interview/removal.jte";
    }

    @Override
    public String title() {
        return "Delete this interview?";
    }

    @Override
    public String place() {
        return "/interviews";
    }
}
