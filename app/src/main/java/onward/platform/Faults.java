package onward.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What may be logged of a bug: kinds and places. Messages may quote what a person wrote, so they
/// stay out.
public final class Faults {

    private static final int FRAMES = 25;

    private Faults() {}

    /// The kinds of an error and its causes, and where each arose.
    public static String describe(Throwable error) {
        var described = new StringBuilder("a fault");
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            described.append("\n").append(cause.getClass().getName()).append('\n');
            described.append(
                    Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "  at " + frame)
                            .collect(Collectors.joining("\n")));
        }
        return described.toString();
    }
}
