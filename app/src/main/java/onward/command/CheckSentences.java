package onward.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin private final LinesFile lines = new LinesFile();

    @Override
    public Integer call() {
        return lines.answer(SentenceCheck::check);
    }
}
