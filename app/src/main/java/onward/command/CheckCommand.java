package onward.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;

/// Reads texts from files, for scripts: one JSON object a line in, one a line out.
@Command(
        name = "check",
        description = {
            "Read texts as Onward reads them: files for scripts, one JSON object a line; a draft for you.",
            "",
            "Answers come in the order of the lines. A broken line is named, and the rest goes on.",
            "Nothing is kept, and nothing leaves this computer."
        },
        synopsisSubcommandLabel = "KIND",
        footer = "  ./onward check posts posts.jsonl >judged.jsonl",
        subcommands = {
            CheckPosts.class,
            CheckSentences.class,
            CheckNotes.class,
            CheckQuestions.class,
            DraftCheck.class
        })
final class CheckCommand {

    private static final int BUFFER = 1 << 16;

    /// The standard output, in UTF-8 whatever the system's own letters are.
    static PrintStream out() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
    }
}
