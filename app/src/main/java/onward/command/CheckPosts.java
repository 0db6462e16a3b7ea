package onward.command;

import java.util.concurrent.Callable;
import onward.prose.tone.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./onward check posts`
@Command(
        name = "posts",
        description = {
            "Judge posts as a hiring manager would read them.",
            "",
            "Each line is {\"id\", \"text\", \"facts\": {\"companies\": [], \"people\": []}}.",
            "Each answer is {\"id\", \"labels\", \"verdict\", \"spans\", \"scores\", \"reasons\", \"language\", \"help\"}."
        },
        footer = "  ./onward check posts posts.jsonl >judged.jsonl")
final class CheckPosts implements Callable<Integer> {

    @Mixin private final LinesFile lines = new LinesFile();

    @Override
    public Integer call() {
        return lines.answer(new PostCheck(Tone.open()));
    }
}
