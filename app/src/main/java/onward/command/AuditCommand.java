package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onward.archive.Progress;
import onward.guard.Judging;
import onward.guard.Report;
import onward.kernel.Clock;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what a hiring manager can find in what the networks kept.
@Command(
        name = "audit",
        description = {
            "Find the few posts of yours that a hiring manager should not find.",
            "",
            "Give the exports that the networks sent you, as they came.",
            "They are read on this computer. Nothing is kept, deleted or sent."
        },
        exitCodeList = {
            " 0:Nothing was flagged. That is not the same as nothing to find.",
            " 1:Something is worth a look.",
            " 2:A file, the names or what was typed could not be read, or OUT is there already.",
            "69:Something outside keeps it from working, for instance a full disk.",
            "70:Something broke in Onward itself."
        },
        footer = {
            "  ./onward audit ~/Downloads/twitter-2026-02-15.zip",
            "  ./onward audit x.zip reddit.zip --names names.txt --html report.html"
        })
final class AuditCommand implements Callable<Integer> {

    static final int NOTHING_FLAGGED = 0;
    static final int FLAGGED = 1;
    static final int UNREADABLE = 2;

    /// More than anybody works through; the rest is counted.
    private static final int MOST = 50_000;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A zip, a folder or a single file. Several may be given at once.")
    private List<Path> files = List.of();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = {
                "Names to look for: \"company: X\" or \"person: Y\" a line,",
                "or JSON with \"companies\" and \"people\"."
            })
    private @Nullable Path names;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leave out what is older than this day. What has no date stays.")
    private Optional<LocalDate> since = Optional.empty();

    @Mixin private final AuditFiles out = new AuditFiles();

    @Option(names = "--quiet", description = "Say nothing but what could not be read.")
    private boolean quiet;

    @Override
    public Integer call() {
        var refusal = out.refusal();
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            return UNREADABLE;
        }
        KnownNames known;
        try {
            known = names == null ? KnownNames.none() : NamesFile.read(names);
        } catch (IOException unreadable) {
            System.err.println(
                    Safe.line("The names could not be read: " + unreadable.getMessage()));
            return UNREADABLE;
        }
        var report = report(known);
        report.footprint().read().refused().stream()
                .map(ArchiveWords::refused)
                .forEach(System.err::println);
        troubles(report).forEach(System.err::println);
        try {
            out.write(report);
        } catch (IOException | UncheckedIOException refused) {
            System.err.println(
                    Safe.line("It could not be written to the end: " + refused.getMessage()));
            return Exits.UNAVAILABLE;
        }
        if (!quiet && report.footprint().isAnything()) {
            var screen = out.isPrinted() ? System.err : System.out;
            var ink = out.isPrinted() ? DraftInk.none() : DraftInk.forTerminal();
            new AuditWords(new PrintStream(screen, true, StandardCharsets.UTF_8), ink).tell(report);
        }
        return status(report);
    }

    private Report report(KnownNames known) {
        var keepsAll = out.isAny();
        var worst = new Worst(keepsAll ? MOST : AuditWords.TEN);
        var bar = ProgressBar.onTerminal();
        var progress =
                quiet ? Progress.UNSEEN : bar.isShown() ? bar : new PlainProgress(System.err);
        var footprint =
                new Judging(Tone.open())
                        .read(files, known, since, worst::add, progress, () -> false);
        bar.clear();
        return new Report(
                footprint, worst.sorted(), keepsAll ? worst.leftOut() : 0, Clock.system().now());
    }

    /// A file within an export that ends in the middle may have held what is looked for.
    private static List<String> troubles(Report report) {
        return report.footprint().read().parts().stream().flatMap(ArchiveWords::troubles).toList();
    }

    private static int status(Report report) {
        var footprint = report.footprint();
        if (footprint.flagged() > 0) {
            return FLAGGED;
        }
        return footprint.isAnything()
                        && footprint.read().refused().isEmpty()
                        && troubles(report).isEmpty()
                ? NOTHING_FLAGGED
                : UNREADABLE;
    }
}
