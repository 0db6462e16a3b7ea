package onward.bench;

import picocli.CommandLine.Command;

/// How well the readers read.
@Command(
        name = "quality",
        description = "Measure how well Onward reads, against what people said.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PostsQuality.class, PublicQuality.class, LensBench.class})
final class QualityBench {}
