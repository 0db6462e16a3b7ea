package onward.interview;

/// Between which two values something very likely lies.
public record Interval(double low, double high) {

    private static final double JEFFREYS = 0.5;

    /// The equal-tailed interval of a rate by Jeffreys' prior, Beta(1/2, 1/2): from 0 where nothing
    /// came, up to 1 where all did (Brown, Cai and DasGupta 2001, section 4.3).
    ///
    /// @param share how much of the distribution lies inside, for instance 0.95
    /// @throws IllegalArgumentException where there are no cases, or more successes than cases
    public static Interval ofRate(int successes, int cases, double share) {
        return ofRate(successes, cases, share, JEFFREYS);
    }

    static Interval ofRate(int successes, int cases, double share, double prior) {
        if (cases < 1 || successes < 0 || successes > cases) {
            throw new IllegalArgumentException("0 to all of at least one case");
        }
        var a = successes + prior;
        var b = cases - successes + prior;
        var tail = (1 - share) / 2;
        var open = prior == JEFFREYS;
        return new Interval(
                open && successes == 0 ? 0 : Beta.quantile(tail, a, b),
                open && successes == cases ? 1 : Beta.quantile(1 - tail, a, b));
    }

    /// The same interval, moved.
    public Interval minus(double value) {
        return new Interval(low - value, high - value);
    }

    /// Whether zero lies outside: only then may a sentence take a side.
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
