package onward.kernel;

/// A whole percentage, 0 to 100.
public record Percent(int value) {
    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("a percentage is 0 to 100");
        }
    }

    /// The same as a probability, 0 to 1.
    public double asProbability() {
        return value / 100.0;
    }
}
