package onward.command;

import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// Everything that can be typed behind `./onward`.
@Command(
        name = "onward",
        description = {
            "From a bad interview to the next one, better prepared. Everything stays on this computer.",
            "",
            "Without a command, Onward opens in your browser (serve)."
        },
        mixinStandardHelpOptions = true,
        version = "Onward 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ServeCommand.class})
public final class CommandLine {

    private CommandLine() {}

    /// Runs one command.
    ///
    /// @return the exit status: 0 done, 2 typed wrongly, 69 something outside keeps it from working
    public static int run(String[] arguments) {
        var nothing = arguments.length == 0;
        var optionsOnly =
                !nothing
                        && arguments[0].startsWith("--")
                        && Stream.of("--help", "--version").noneMatch(arguments[0]::equals);
        return new picocli.CommandLine(new CommandLine())
                .execute(nothing || optionsOnly ? served(arguments) : arguments);
    }

    private static String[] served(String[] arguments) {
        return Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }
}
