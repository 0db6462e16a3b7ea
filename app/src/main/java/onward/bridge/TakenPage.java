package onward.bridge;

import java.util.List;
import onward.platform.web.Dates;
import onward.platform.web.View;

/// What taking a file in did, and whom you meet again.
///
/// @param crossings people of the file who are at a company that you pursue
public record TakenPage(
        BringingIn.Preview preview, List<MeetingAgain.Crossing> crossings, Dates dates)
        implements View {

    /// What was done, in a sentence.
    public String words() {
        var counts = new PreviewPage(preview, 0);
        var left = counts.doubts();
        return "%,d new, %,d changed, %,d as they were%s."
                .formatted(
                        counts.fresh(),
                        counts.changed(),
                        counts.known(),
                        left == 0 ? "" : ", %,d left for later".formatted(left));
    }

    /// Where those go on who were left for later; empty where nobody was.
    public String later() {
        return preview.left().map(id -> "/bridge/import/" + id.value()).orElse("");
    }

    /// A second meeting in a sentence.
    public String words(SecondMeeting again) {
        return again.words(dates.zone());
    }

    /// Where it is undone.
    public String path() {
        return "/bridge/import/" + preview.file().id().value();
    }

    @Override
    public String template() {
        return "bridge/taken.jte";
    }

    @Override
    public String title() {
        return "People taken in";
    }

    @Override
    public String place() {
        return "/bridge";
    }
}
