package onward.now;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.interview.Pair;
import onward.interview.TrackRecord;

/// The person's own record in a few words and one line, never more than the number of cases bears
/// out.
///
/// @param pairs the last forecasts beside what came, newest first
/// @param pending how many forecasts wait for an answer
/// @param found what the pairs bear out, worked out once; empty where there are none
public record Guesses(List<Pair> pairs, int pending, Optional<TrackRecord> found) {

    private static final int WIDTH = 260;
    private static final double A_PERCENT = WIDTH / 100.0;
    private static final int MARK = 3;
    private static final int LEFT_EDGE = 20;
    private static final int RIGHT_EDGE = 60;

    /// The guesses of some pairs.
    static Guesses of(List<Pair> pairs, int pending) {
        var found =
                pairs.isEmpty()
                        ? Optional.<TrackRecord>empty()
                        : Optional.of(TrackRecord.of(pairs));
        return new Guesses(pairs, pending, found);
    }

    /// How many answers there are.
    public int cases() {
        return pairs.size();
    }

    /// Whether only the pairs may be listed.
    public boolean isTooFew() {
        return cases() < TrackRecord.FEWEST;
    }

    /// What may be said.
    public String words() {
        return found.map(this::words).orElse("");
    }

    private String words(TrackRecord found) {
        var answers = cases() == 1 ? "One answer." : cases() + " answers.";
        return switch (found.finding()) {
            case TOO_FEW -> answers + " Below five, here is just what you said and what came.";
            case NOT_ENOUGH_TO_TELL ->
                    "%s Not enough yet to tell: likely between %s and %s."
                            .formatted(
                                    answers, side(found.bias().low()), side(found.bias().high()));
            case TOO_HARSH ->
                    "%s You were too harsh: by between %d and %d points."
                            .formatted(
                                    answers,
                                    percent(found.bias().low()),
                                    percent(found.bias().high()));
            case TOO_HOPEFUL ->
                    "%s You were too hopeful: by between %d and %d points."
                            .formatted(
                                    answers,
                                    percent(-found.bias().high()),
                                    percent(-found.bias().low()));
        };
    }

    /// The mean forecast, in percent.
    public int expected() {
        return found.map(TrackRecord::expected).map(Guesses::percent).orElse(0);
    }

    /// How many of a hundred went on.
    public int came() {
        return found.map(TrackRecord::came).map(Guesses::percent).orElse(0);
    }

    /// Where the mark of the forecast stands on the line.
    public String expectedX() {
        return at(expected());
    }

    /// Where the mark of what came stands on the line.
    public String cameX() {
        return at(came());
    }

    /// Where the words of the forecast stand.
    public String expectedTextX() {
        return textAt(expected(), expected() <= came());
    }

    /// Where the words of what came stand.
    public String cameTextX() {
        return textAt(came(), came() < expected());
    }

    /// Which end of the words of the forecast stands there.
    public String expectedAnchor() {
        return anchor(expected(), expected() <= came());
    }

    /// Which end of the words of what came stands there.
    public String cameAnchor() {
        return anchor(came(), came() < expected());
    }

    private static String side(double bias) {
        return percent(Math.abs(bias)) + (bias < 0 ? " points too hopeful" : " points too harsh");
    }

    private static String at(int percent) {
        return String.format(
                Locale.ROOT, "%.1f", Math.clamp(percent * A_PERCENT - MARK / 2.0, 0, WIDTH - MARK));
    }

    /// The smaller number's words end at its mark, the larger one's begin there; near an edge they
    /// lean on the edge.
    private static String textAt(int percent, boolean smaller) {
        if (smaller) {
            return percent < LEFT_EDGE ? "0" : at(percent + 1);
        }
        return percent > RIGHT_EDGE ? Integer.toString(WIDTH) : at(percent);
    }

    private static String anchor(int percent, boolean smaller) {
        return (smaller && percent >= LEFT_EDGE) || (!smaller && percent > RIGHT_EDGE)
                ? "end"
                : "start";
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
