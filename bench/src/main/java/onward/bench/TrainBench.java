package onward.bench;

import picocli.CommandLine.Command;

/// Makes the weights that the program brings.
@Command(
        name = "train",
        description = "Train what the program reads with.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TrainTone.class, TrainScales.class})
final class TrainBench {}
