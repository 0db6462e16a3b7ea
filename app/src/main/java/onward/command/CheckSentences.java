package onward.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./onward check sentences`
@Command(
        name = "sentences",
        description = {
            "Look at sentences of a write-up as the lens does.",
            "",
            "Each line is {\"id\", \"text\"}.",
            "Each answer is {\"id\", \"label\", \"fair\"}; the label is none where nothing is to be asked."
        },
        footer = "  ./onward check sentences sentences.jsonl >read.jsonl")
final class CheckSentences implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "JSON objects, one a line; - for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var out = CheckCommand.out();
        return new LinesCheck(SentenceCheck::check, out, System.err).run(file);
    }
}
