package onward.kernel;

/// How sad, 0 (not at all) to 10 (as sad as it gets). Asked in advance and felt a week later.
public record Sadness(int value) {
    public Sadness {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("sadness is 0 to 10");
        }
    }
}
