package onward.bridge;

/// A rhythm as it is kept: a word and a number.
final class RhythmText {

    private RhythmText() {}

    /// The word by which a kind of rhythm is kept.
    static String name(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Usual _ -> "USUAL";
            case Rhythm.Every _ -> "EVERY";
            case Rhythm.None() -> "NONE";
        };
    }

    /// Reads a kind of rhythm back.
    static Rhythm rhythm(String name, int step, int months) {
        return switch (name) {
            case "USUAL" -> new Rhythm.Usual(step);
            case "EVERY" -> new Rhythm.Every(months);
            case "NONE" -> new Rhythm.None();
            default -> throw new IllegalArgumentException("no rhythm");
        };
    }
}
