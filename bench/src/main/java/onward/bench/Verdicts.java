package onward.bench;

import java.util.Locale;

/// Prints figures beside their limits, and remembers whether all kept to them.
final class Verdicts {

    private boolean allKept = true;

    /// A figure that must not exceed its limit.
    void hold(String what, double figure, String unit, double limit) {
        var kept = figure <= limit;
        allKept &= kept;
        say(
                "%-44s median %8.2f%s, limit %.2f%s, %s",
                what, figure, unit, limit, unit, kept ? "ok" : "over");
    }

    /// The exit status: 1 where any figure was over its limit.
    int status() {
        return allKept ? 0 : 1;
    }

    /// Prints a line, with a point in its decimals wherever it is run.
    static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
