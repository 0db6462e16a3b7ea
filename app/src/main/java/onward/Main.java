package onward;

import java.util.Locale;
import onward.command.CommandLine;

/// Starts the program: `onward` alone serves it, `onward --help` teaches the rest.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Quiet.start();
        // pages and terminal speak English: a figure must not come out as "4.120" or in other
        // digits
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        System.exit(CommandLine.run(arguments));
    }
}
