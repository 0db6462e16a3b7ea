package onward.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens a link in the person's browser where there is a screen; where there is none, the printed
/// link is enough.
final class Browser {

    private Browser() {}

    static void open(String link) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            start(List.of("open", link));
        } else if (system.contains("win")) {
            start(List.of("rundll32", "url.dll,FileProtocolHandler", link));
        } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
            start(List.of("xdg-open", link));
        }
    }

    private static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noOpener) {
            System.err.println("No browser could be opened. Open the link above yourself.");
        }
    }
}
