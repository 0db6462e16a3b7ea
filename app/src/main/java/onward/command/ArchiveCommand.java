package onward.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onward.archive.Export;
import onward.archive.Item;
import onward.archive.Post;
import onward.archive.PostLine;
import onward.archive.Progress;
import onward.archive.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what the networks kept.
@Command(
        name = "archive",
        description = {
            "Look into what a network sent you: every post, comment and message of yours.",
            "",
            "Give the file as it came: X, Facebook, Instagram, Threads, Reddit,",
            "LinkedIn, Mastodon, Bluesky, YouTube, TikTok, Discord or GitHub.",
            "Nothing is kept, changed or sent."
        },
        footer = {
            "  ./onward archive ~/Downloads/twitter-2026-02-15.zip",
            "  ./onward archive --jsonl --since 2024-01-01 facebook-1.zip facebook-2.zip"
        })
final class ArchiveCommand implements Callable<Integer> {

    private static final byte[] END_OF_LINE = "\n".getBytes(StandardCharsets.UTF_8);

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A zip, a folder or a single file. Several parts may be given at once.")
    private List<Path> files = List.of();

    @Option(
            names = "--jsonl",
            description = "Print every post as one line of JSON, for other programs.")
    private boolean lines;

    @Option(
            names = "--summary",
            description = "Say what is in it. This is what happens without --jsonl, too.")
    private boolean summary;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leave out what is older than this day. What has no date stays.")
    private Optional<LocalDate> since = Optional.empty();

    @Override
    public Integer call() {
        try (var export = Export.open(files)) {
            var bar = ProgressBar.onTerminal();
            var found = lines ? printed(export, bar) : export.read(since, _ -> {}, bar);
            bar.clear();
            if (summary || !lines) {
                var words = ArchiveWords.of(found);
                if (lines) {
                    System.err.print(words);
                } else {
                    System.out.print(words);
                }
            } else {
                found.refused().stream().map(ArchiveWords::refused).forEach(System.err::println);
            }
            return found.parts().isEmpty() ? Exits.REFUSED : Exits.DONE;
        } catch (UncheckedIOException goneAway) {
            System.err.println("It could not be written to the end.");
            return Exits.UNAVAILABLE;
        }
    }

    private Summary printed(Export export, Progress progress) {
        // System.out would not say that the reader of a pipe has gone
        try (var out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            var mapper = new ObjectMapper();
            return export.read(since, item -> print(item, mapper, out), progress);
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
    }

    private static void print(Item item, ObjectMapper mapper, OutputStream out) {
        if (item instanceof Post post) {
            try {
                out.write(mapper.writeValueAsBytes(PostLine.of(post)));
                out.write(END_OF_LINE);
            } catch (IOException goneAway) {
                throw new UncheckedIOException(goneAway);
            }
        }
    }
}
