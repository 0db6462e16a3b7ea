package onward.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.prose.tone.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "FILE",
            description = "JSON objects, one a line; - for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var out = CheckCommand.out();
        return new LinesCheck(new PostCheck(Tone.open()), out, System.err).run(file);
    }
}
