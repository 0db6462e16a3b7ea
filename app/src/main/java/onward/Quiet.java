package onward;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the libraries from talking: a terminal shows what matters to the person, warnings and
/// worse.
final class Quiet {

    /// Held here, since the logging of the JDK forgets a level that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");

    /// They log what they also throw, and that is told in words. A message may quote what was
    /// typed.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.javalin"));

    private Quiet() {}

    static void start() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ROOT.setLevel(Level.WARNING);
        TALKATIVE.forEach(library -> library.setLevel(Level.OFF));
    }
}
