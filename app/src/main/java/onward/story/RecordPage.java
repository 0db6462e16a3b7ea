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
/// @param often questions that were met three times or more, with their words
/// @param good the last things that went well
/// @param told the interview that was told twice last; empty where none was
public record RecordPage(
        Recount recount,
        List<Browsing.Row> often,
        List<GoodPoint> good,
        Optional<Told> told,
        Dates dates)
        implements View {

    /// Forecasts beside outcomes; empty where only the pairs may be listed.
    public Optional<Picture> guesses() {
        return Optional.of(recount.record())
                .filter(record -> !record.isTooFew())
                .map(record -> GuessPicture.of(record, dates));
    }

    /// The curve; empty below fifty answers.
    public Optional<Picture> curve() {
        return Optional.of(recount.record().curve())
                .filter(bins -> !bins.isEmpty())
                .map(CurvePicture::of);
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
