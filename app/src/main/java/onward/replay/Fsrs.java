package onward.replay;

import java.util.List;

/// When an answer should be rehearsed again: FSRS, version 6, with the weights that its authors
/// publish for people of whom nothing is known yet.
///
/// Source: Ye, J. et al., "The FSRS algorithm",
/// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
final class Fsrs {

    /// A hundred years, in days; no memory is said to last longer.
    static final double LONGEST_STABILITY = 36_500;

    static final double HARDEST = 10;
    private static final double EASIEST = 1;
    static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_FIRST_STABILITY = 0.1;

    /// w0 to w20.
    private static final List<Double> W =
            List.of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
                    0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
                    0.1542);

    private static final double DECAY = -w(20);

    /// Makes the chance nine in ten where as many days have passed as the stability says.
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private static final double USUAL_RETENTION = 0.9;

    private static final int USUAL = Grade.GOOD.number();

    private final double retention;

    /// @param retention how likely the answer should still come when it is due, between 0 and 1
    Fsrs(double retention) {
        this.retention = retention;
    }

    /// How likely the answer still comes after some days.
    static double retrievability(double stability, int days) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    /// What is remembered after the first rehearsal.
    static Memory first(Grade grade) {
        return new Memory(
                Math.max(w(grade.number() - 1), LEAST_FIRST_STABILITY),
                difficulty(firstDifficulty(grade)));
    }

    /// What is likely to be remembered where another program, by SM-2, let so many days pass.
    ///
    /// Source: open-spaced-repetition/fsrs4anki, `convert_states` in fsrs4anki_scheduler.js.
    ///
    /// @param ease by how much an interval grows, 2.5 at first
    static Memory ofInterval(double days, double ease) {
        var stability = Math.clamp(days, LEAST_FIRST_STABILITY, LONGEST_STABILITY);
        var growth =
                Math.exp(w(8))
                        * Math.pow(stability, -w(9))
                        * Math.expm1(w(10) * (1 - USUAL_RETENTION));
        return new Memory(stability, difficulty(HARDEST + 1 - (ease - 1) / growth));
    }

    /// What is remembered after one more rehearsal.
    ///
    /// @param days whole days since the last one; none on the same day
    static Memory next(Memory memory, int days, Grade grade) {
        var chance = retrievability(memory.stability(), days);
        var stability =
                days == 0
                        ? onTheSameDay(memory.stability(), grade)
                        : switch (grade) {
                            case AGAIN -> forgotten(memory, chance);
                            case HARD, GOOD, EASY -> recalled(memory, chance, grade);
                        };
        return new Memory(
                Math.clamp(stability, LEAST_STABILITY, LONGEST_STABILITY),
                nextDifficulty(memory.difficulty(), grade));
    }

    /// In how many days the answer is due where this is remembered: at least one.
    int days(Memory memory) {
        var days = memory.stability() / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.clamp(Math.round(days), 1L, (long) LONGEST_STABILITY);
    }

    private static double recalled(Memory memory, double chance, Grade grade) {
        var stability = memory.stability();
        var growth =
                Math.exp(w(8))
                        * (HARDEST + 1 - memory.difficulty())
                        * Math.pow(stability, -w(9))
                        * Math.expm1(w(10) * (1 - chance))
                        * (grade == Grade.HARD ? w(15) : 1)
                        * (grade == Grade.EASY ? w(16) : 1);
        return stability * (1 + growth);
    }

    private static double forgotten(Memory memory, double chance) {
        var stability = memory.stability();
        var left =
                w(11)
                        * Math.pow(memory.difficulty(), -w(12))
                        * (Math.pow(stability + 1, w(13)) - 1)
                        * Math.exp(w(14) * (1 - chance));
        return Math.min(left, stability / Math.exp(w(17) * w(18)));
    }

    private static double onTheSameDay(double stability, Grade grade) {
        var growth =
                Math.exp(w(17) * (grade.number() - USUAL + w(18))) * Math.pow(stability, -w(19));
        return stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1));
    }

    /// Moves towards what was graded, the less the nearer it is to an end, and a little towards the
    /// first difficulty of an easy one.
    private static double nextDifficulty(double difficulty, Grade grade) {
        var change = -w(6) * (grade.number() - USUAL);
        var damped = difficulty + change * (HARDEST - difficulty) / (HARDEST - EASIEST);
        return difficulty(w(7) * firstDifficulty(Grade.EASY) + (1 - w(7)) * damped);
    }

    private static double firstDifficulty(Grade grade) {
        return w(4) - Math.exp(w(5) * (grade.number() - 1)) + 1;
    }

    private static double difficulty(double wanted) {
        return Math.clamp(wanted, EASIEST, HARDEST);
    }

    private static double w(int number) {
        return W.get(number);
    }
}
