package onward.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The measures. Each prints the machine's load beside its figures, and a limit beside each figure
/// that has one.
@Command(
        name = "onward bench",
        description = "Measure Onward on this computer. A quiet machine gives figures to go by.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartBench.class,
            LoadBench.class,
            AutosaveBench.class,
            NoteBench.class,
            ArchiveBench.class,
            AuditBench.class,
            TrainBench.class,
            QualityBench.class,
            ToneBench.class,
            QuestionBench.class,
            QuestionTraining.class,
            ReplayBench.class,
            BridgeBench.class,
            StoryBench.class
        })
public final class Bench {

    // held, since java.util.logging forgets the level of a logger that nobody holds
    private static final Logger ALL = Logger.getLogger("");

    private Bench() {}

    /// Runs one measure; the exit status is 1 where a figure is over its limit.
    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ALL.setLevel(Level.WARNING);
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
