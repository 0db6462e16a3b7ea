package onward.command;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// The file of texts that a check reads, and how it is gone through.
final class LinesFile {

    @Parameters(
            paramLabel = "FILE",
            description = "JSON objects, one a line; - for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    /// Answers each line on the standard output.
    ///
    /// @return the exit status
    int answer(LineCheck check) {
        return new LinesCheck(check, CheckCommand.out(), System.err).run(file);
    }
}
