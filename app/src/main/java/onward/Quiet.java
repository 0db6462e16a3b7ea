package onward;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the libraries from talking: a terminal shows what matters to the person, warnings and
/// worse.
final class Quiet {

    /// Held here, since the logging of the JDK forgets a level that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");

    /// It logs the stack of what it then throws as well, and that is told in words.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Quiet() {}

    static void start() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ROOT.setLevel(Level.WARNING);
        FLYWAY.setLevel(Level.OFF);
    }
}
