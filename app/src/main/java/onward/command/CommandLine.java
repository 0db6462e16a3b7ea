package onward.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import onward.platform.Faults;
import onward.platform.store.Store;
import onward.platform.store.StoreTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Everything that can be typed behind `./onward`.
@Command(
        name = "onward",
        description = {
            "From a bad interview to the next one, better prepared. Everything stays on this computer.",
            "",
            "Without a command, Onward opens in your browser (serve)."
        },
        version = "Onward 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  ./onward                     open it",
            "  ./onward demo                look around in an invented job search",
            "  ./onward backup --help       what a command does, with an example"
        },
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            ArchiveCommand.class,
            AuditCommand.class,
            DoctorCommand.class,
            PrepareCommand.class
        })
public final class CommandLine {

    private static final Set<String> OPENING = Set.of("serve", "demo", "prepare");

    private CommandLine() {}

    /// Runs one command.
    ///
    /// @return the exit status, as `--help` explains it
    public static int run(String[] arguments) {
        try {
            var nothing = arguments.length == 0;
            var optionsOnly =
                    !nothing
                            && arguments[0].startsWith("--")
                            && Stream.of("--help", "--version").noneMatch(arguments[0]::equals);
            var typed = nothing || optionsOnly ? served(arguments) : arguments;
            if (OPENING.contains(typed[0])) {
                // while one core reads what was typed, another loads what comes next
                Thread.ofPlatform().daemon().name("onward-ahead").start(Store::warmUp);
            }
            var serve = QuickServe.read(typed);
            return serve.isPresent() ? serve.get().run() : commands().execute(typed);
        } catch (RuntimeException | Error broken) {
            return broken(System.err, broken);
        }
    }

    /// All commands, with what they have in common.
    static picocli.CommandLine commands() {
        var commands = new picocli.CommandLine(new CommandLine());
        teach(commands);
        return commands.setParameterExceptionHandler((mistake, _) -> mistyped(mistake))
                .setExecutionExceptionHandler((trouble, command, _) -> {
                    if (trouble instanceof StoreTrouble store) {
                        command.getErr().println(store.kind().words());
                        return Exits.UNAVAILABLE;
                    }
                    return broken(System.err, trouble);
                });
    }

    private static void teach(picocli.CommandLine command) {
        command.getSubcommands().values().forEach(CommandLine::teach);
        command.getCommandSpec().mixinStandardHelpOptions(true);
        var usage = command.getCommandSpec().usageMessage();
        usage.optionListHeading("%n");
        usage.commandListHeading("%nCommands%n");
        usage.exitCodeListHeading("%nExit status%n");
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeList(Exits.explained());
        }
        usage.footerHeading("%nFor instance%n");
    }

    private static int mistyped(ParameterException mistake) {
        var typed = mistake.getCommandLine();
        var name = typed.getCommandSpec().qualifiedName(" ");
        if (mistake instanceof UnmatchedArgumentException unknown) {
            typed.getErr()
                    .println(name + " does not know: " + String.join(" ", unknown.getUnmatched()));
        } else {
            typed.getErr().println(mistake.getMessage());
        }
        typed.getErr().println("What it takes: ./" + name + " --help");
        return Exits.MISTYPED;
    }

    private static int broken(PrintStream err, Throwable error) {
        err.println(
                "Something broke in Onward itself. What you saved is kept. Please report these lines, which hold nothing that you wrote:");
        err.println(Faults.describe(error));
        return Exits.BROKEN;
    }

    private static String[] served(String[] arguments) {
        return Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }
}
