package onward.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./onward check questions`
@Command(
        name = "questions",
        description = {
            "Find which earlier question asks the same.",
            "",
            "Each line is {\"id\", \"asked\", \"stored\": [{\"id\", \"text\"}]}.",
            "Each answer is {\"id\", \"match\", \"score\"}; the match is null where none asks the same."
        },
        footer = "  ./onward check questions questions.jsonl >read.jsonl")
final class CheckQuestions implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "JSON objects, one a line; - for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var out = CheckCommand.out();
        try (var questions = new QuestionCheck()) {
            return new LinesCheck(questions::check, out, System.err).run(file);
        }
    }
}
