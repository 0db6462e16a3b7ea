package onward.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What may be logged of a bug: kinds and places. Messages may quote what a person wrote, so they
/// stay out.
final class Faults {

    private static final int FRAMES = 25;

    private Faults() {}

    static String describe(Throwable error) {
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
