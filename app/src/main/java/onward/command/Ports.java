package onward.command;

import java.util.Optional;

/// Ports of this computer.
final class Ports {

    /// Where Onward answers unless it is told otherwise.
    static final int USUAL = 7340;

    private static final int LAST = 65_535;

    private Ports() {}

    /// Reads a port; 0 stands for a free one. Empty where it is none.
    static Optional<Integer> read(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed)).filter(port -> port >= 0 && port <= LAST);
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /// The words for what is no port.
    static String refusal() {
        return "a port is a number from 0 to " + LAST;
    }
}
