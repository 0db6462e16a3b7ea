package onward.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin private final LinesFile lines = new LinesFile();

    @Override
    public Integer call() {
        try (var questions = new QuestionCheck()) {
            return lines.answer(questions::check);
        }
    }
}
