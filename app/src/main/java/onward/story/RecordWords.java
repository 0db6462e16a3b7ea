package onward.story;

import java.util.ArrayList;
import java.util.Locale;
import onward.interview.TrackRecord;

/// What the record may say: never more than its number of cases bears out, and each figure with
/// that number.
public record RecordWords(SearchRecord record) {

    private static final int WHOLE = 100;

    /// How many answers there are, and which do not count.
    public String count() {
        var said = new ArrayList<String>();
        var cases = record.cases();
        said.add(
                cases == 0
                        ? "No forecast has an answer yet."
                        : cases == 1
                                ? "One interview with an answer."
                                : cases + " interviews with an answer.");
        if (record.noReply() > 0) {
            said.add(
                    record.noReply() == 1
                            ? "One of them: nobody ever replied."
                            : record.noReply() + " of them: nobody ever replied.");
        }
        if (record.pending() > 0) {
            said.add(
                    record.pending() == 1
                            ? "One is still open."
                            : record.pending() + " are still open.");
        }
        if (record.withdrawn() > 0) {
            said.add(
                    record.withdrawn() == 1
                            ? "One you ended yourself: it does not count."
                            : record.withdrawn() + " you ended yourself: they do not count.");
        }
        return String.join(" ", said);
    }

    /// What the figures bear out. A side is taken only where the interval leaves zero out.
    public String finding() {
        return record.found().map(RecordWords::finding).orElse("");
    }

    private static String finding(TrackRecord found) {
        var n = " (n\u00a0=\u00a0" + found.cases() + ")";
        var bias = found.bias();
        var means =
                "You said %d %% on average, and %d %% went on%s. "
                        .formatted(percent(found.expected()), percent(found.came()), n);
        return switch (found.finding()) {
            case TOO_FEW ->
                    "Below five answers, here is just what you said and what came" + n + ".";
            case NOT_ENOUGH_TO_TELL ->
                    means
                            + "Not enough yet to tell%s: likely between %s and %s."
                                    .formatted(n, side(bias.low()), side(bias.high()));
            case TOO_HARSH ->
                    means
                            + "You were too harsh, likely by between %d and %d points."
                                    .formatted(percent(bias.low()), percent(bias.high()));
            case TOO_HOPEFUL ->
                    means
                            + "You were too hopeful, likely by between %d and %d points."
                                    .formatted(percent(-bias.high()), percent(-bias.low()));
        };
    }

    /// How far the guesses were off, beside always saying the average; empty below five.
    public String brier() {
        return record.found()
                .filter(_ -> !record.isTooFew())
                .map(found ->
                        "Brier score %s, where 0 is exact (n\u00a0=\u00a0%d). Always saying your average would have been %s."
                                .formatted(
                                        decimals(found.brier()),
                                        found.cases(),
                                        decimals(found.brierOfAverage())))
                .orElse("");
    }

    /// Where more are known than are drawn.
    public String drawn() {
        return record.cases() > record.last().size()
                ? "The last %d are drawn. The figures count all %d."
                        .formatted(record.last().size(), record.cases())
                : "";
    }

    /// Sadness foretold and felt; a list of pairs stands in its place below five.
    public String sadness() {
        var sadness = record.sadness();
        var n = sadness.cases().size();
        return n == 0
                ? "How sad you are a week later is not noted yet (n = 0)."
                : sadness.isTooFew()
                        ? "Sadness after a week, below five answers (n\u00a0=\u00a0%d):"
                                .formatted(n)
                        : "You foretold %s of 10 sadness after a week; it was %s (n\u00a0=\u00a0%d)."
                                .formatted(one(sadness.foretold()), one(sadness.felt()), n);
    }

    private static String side(double bias) {
        return percent(Math.abs(bias)) + (bias < 0 ? " points too hopeful" : " points too harsh");
    }

    private static int percent(double share) {
        return (int) Math.round(share * WHOLE);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
