package onward.bench;

/// Platt's scaling (Platt 1999, with his targets that are not quite 0 and 1): the slope and shift
/// that make margins into probabilities, by Newton's method.
record Platt(double slope, double shift) {

    private static final int ROUNDS = 50;
    private static final double RIDGE = 1e-6;

    /// Fits it.
    ///
    /// @param yes which of the margins belong to a yes
    static Platt fit(double[] margins, boolean[] yes) {
        var positives = 0;
        for (var one : yes) {
            positives += one ? 1 : 0;
        }
        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1 / (margins.length - positives + 2.0);
        var slope = 1.0;
        var shift = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            double toSlope = 0;
            double toShift = 0;
            double slopes = RIDGE;
            double both = 0;
            double shifts = RIDGE;
            for (var index = 0; index < margins.length; index++) {
                var chance = 1 / (1 + Math.exp(-slope * margins[index] - shift));
                var error = chance - (yes[index] ? high : low);
                var width = chance * (1 - chance);
                toSlope += error * margins[index];
                toShift += error;
                slopes += width * margins[index] * margins[index];
                both += width * margins[index];
                shifts += width;
            }
            var area = slopes * shifts - both * both;
            slope -= (shifts * toSlope - both * toShift) / area;
            shift -= (slopes * toShift - both * toSlope) / area;
        }
        return new Platt(slope, shift);
    }
}
