package onward.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./onward check notes`
@Command(
        name = "notes",
        description = {
            "Read thank-you notes as the one who gets them would.",
            "",
            "Each line is {\"id\", \"text\", \"facts\": {\"company\", \"role\", \"recipient\", …}}.",
            "Each answer is {\"id\", \"findings\", \"ready\", \"words\", \"language\", \"grammar\"}."
        },
        footer = "  ./onward check notes notes.jsonl >read.jsonl")
final class CheckNotes implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "JSON objects, one a line; - for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var out = CheckCommand.out();
        return new LinesCheck(NoteLine::check, out, System.err).run(file);
    }
}
