package onward.command;

import java.io.Console;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import onward.archive.Progress;
import onward.archive.Reached;

/// A line that fills up, where a person looks on; silent in a pipe.
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long MEBIBYTE = 1 << 20;

    private final boolean isShown;
    private boolean isDirty;

    private ProgressBar(boolean isShown) {
        this.isShown = isShown;
    }

    static ProgressBar onTerminal() {
        return new ProgressBar(
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    @Override
    public void reached(Reached reached) {
        if (isShown) {
            isDirty = true;
            System.err.print("\r" + line(reached) + "\u001B[K");
            System.err.flush();
        }
    }

    /// `[########## ] 120 of 410 MB, 40,133 posts, 12 seconds left`
    static String line(Reached reached) {
        var full = (int) Math.round(reached.share() * WIDTH);
        return "[%s%s] %,d of %,d MB, %,d posts%s"
                .formatted(
                        "#".repeat(full),
                        " ".repeat(WIDTH - full),
                        Math.min(reached.bytes(), reached.ofBytes()) / MEBIBYTE,
                        reached.ofBytes() / MEBIBYTE,
                        reached.posts(),
                        reached.left().map(left -> ", " + words(left) + " left").orElse(""));
    }

    private static String words(Duration left) {
        var seconds = left.toSeconds() + 1;
        return seconds < 90
                ? seconds + (seconds == 1 ? " second" : " seconds")
                : String.format(Locale.ROOT, "%d minutes", Math.round(seconds / 60.0));
    }

    /// Whether a person looks on.
    boolean isShown() {
        return isShown;
    }

    void clear() {
        if (isDirty) {
            System.err.print("\r\u001B[K");
            System.err.flush();
        }
    }
}
