package onward.story;

import java.util.List;
import java.util.Optional;
import onward.platform.web.Dates;
import onward.platform.web.View;
import onward.reflect.GoodPoint;
import onward.replay.Browsing;

/// The record over the whole search: what was expected, what came, what comes back, how long it
/// stays.
///
/// @param guesses forecasts beside outcomes; empty where only the pairs may be listed
/// @param curve empty below fifty answers
/// @param often questions that were met three times or more, with their words
/// @param good the last things that went well
/// @param told the interview that was told twice last; empty where none was
public record RecordPage(
        Recount recount,
        Optional<Picture> guesses,
        Optional<Picture> curve,
        List<Browsing.Row> often,
        List<GoodPoint> good,
        Optional<Told> told,
        Dates dates)
        implements View {

    /// Draws its pictures, once: the page is shown again as long as nothing changes.
    static RecordPage of(
            Recount recount,
            List<Browsing.Row> often,
            List<GoodPoint> good,
            Optional<Told> told,
            Dates dates) {
        var record = recount.record();
        return new RecordPage(
                recount,
                record.isTooFew() ? Optional.empty() : Optional.of(GuessPicture.of(record, dates)),
                record.curve().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CurvePicture.of(record.curve())),
                often,
                good,
                told,
                dates);
    }

    /// The pairs, for a list of a few.
    public List<List<String>> pairs() {
        return GuessPicture.of(recount.record(), dates).rows();
    }

    /// What may be said of the record.
    public RecordWords words() {
        return new RecordWords(recount.record());
    }

    /// What may be said of how long it stays.
    public StayWords stays() {
        return new StayWords(recount.way(), dates);
    }

    /// Whether nothing is there to look back upon yet.
    public boolean isBlank() {
        return recount.way().interviews() == 0;
    }

    @Override
    public String template() {
        return "story/record.jte";
    }

    @Override
    public String title() {
        return "Story";
    }

    @Override
    public String place() {
        return "/story";
    }
}
