package onward.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin private final LinesFile lines = new LinesFile();

    @Override
    public Integer call() {
        return lines.answer(NoteLine::check);
    }
}
