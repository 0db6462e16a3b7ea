package onward.command;

import java.io.PrintStream;
import onward.archive.Progress;
import onward.archive.Reached;

/// A line for each tenth of the way, where no terminal could show a line that fills up.
final class PlainProgress implements Progress {

    private static final int STEPS = 10;
    private static final long MEBIBYTE = 1 << 20;

    private final PrintStream err;
    private int told;

    PlainProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void reached(Reached reached) {
        var step = (int) (reached.share() * STEPS);
        if (step > told) {
            told = step;
            err.printf(
                    "%d %% read: %,d of %,d MB, %,d posts%n",
                    step * STEPS,
                    Math.min(reached.bytes(), reached.ofBytes()) / MEBIBYTE,
                    reached.ofBytes() / MEBIBYTE,
                    reached.posts());
        }
    }
}
