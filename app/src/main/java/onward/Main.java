package onward;

import onward.command.CommandLine;

/// Starts the program: `onward` alone serves it, `onward --help` teaches the rest.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Quiet.start();
        System.exit(CommandLine.run(arguments));
    }
}
