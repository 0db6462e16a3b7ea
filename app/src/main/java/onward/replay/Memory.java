package onward.replay;

/// How well an answer is remembered, as FSRS tells it.
///
/// @param stability after how many days the answer still comes nine times out of ten
/// @param difficulty from 1, easy, to 10
public record Memory(double stability, double difficulty) {

    private static final double MILLIONTHS = 1e6;

    public Memory {
        if (!(stability > 0 && stability <= Fsrs.LONGEST_STABILITY)
                || !(difficulty >= 1 && difficulty <= Fsrs.HARDEST)) {
            throw new IllegalArgumentException("no memory is like that");
        }
    }

    /// The nearest that there is to what another program says.
    static Memory within(double stability, double difficulty) {
        return new Memory(
                Math.clamp(stability, Fsrs.LEAST_STABILITY, Fsrs.LONGEST_STABILITY),
                Math.clamp(difficulty, 1, Fsrs.HARDEST));
    }

    /// Reads what is kept.
    static Memory kept(long stability, long difficulty) {
        return new Memory(stability / MILLIONTHS, difficulty / MILLIONTHS);
    }

    /// The stability in millionths of a day, as it is kept.
    long keptStability() {
        return Math.max(1, Math.round(stability * MILLIONTHS));
    }

    /// The difficulty in millionths, as it is kept.
    long keptDifficulty() {
        return Math.round(difficulty * MILLIONTHS);
    }
}
