package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.prose.Language;
import onward.prose.tone.Judgement;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./onward check draft`: one text, for the person who is about to post it.
@Command(
        name = "draft",
        description = {
            "Read a draft as a hiring manager would, before you post it.",
            "",
            "Nothing is kept, and nothing leaves this computer."
        },
        exitCodeListHeading = "%nHow it ends:%n",
        exitCodeList = {
            "0:Nothing stands out.",
            "1:Think twice.",
            "2:Keep it private.",
            "3:The draft or the names could not be read."
        },
        footer = "  ./onward check draft \"What a day at Lantern\" --names names.txt")
final class DraftCheck implements Callable<Integer> {

    static final int UNREADABLE = 3;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..1",
            defaultValue = "-",
            description = "The draft; - or nothing for what is piped in.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String text;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = {
                "Names to look for: \"company: X\" or \"person: Y\" a line,",
                "or JSON with \"companies\" and \"people\"."
            })
    private @Nullable Path names;

    @Override
    public Integer call() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var draft = text.equals("-") ? piped() : text;
            var known = names == null ? KnownNames.none() : NamesFile.read(names);
            return answer(draft, Tone.open().judge(draft, known), out);
        } catch (IOException unreadable) {
            System.err.println("It could not be read: " + unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static String piped() throws IOException {
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static int answer(String draft, Judgement judgement, PrintStream out) {
        if (judgement.language() == Language.OTHER) {
            out.println("This is not English, so it was not read.");
        } else {
            out.println(DraftInk.forTerminal().marked(draft, judgement.spans()));
            out.println();
            out.println(judgement.verdict().sentence());
            judgement.reasons().forEach(reason -> out.println("- " + reason));
        }
        if (judgement.help()) {
            out.println();
            out.println(
                    "If things are hard right now, talk to somebody today. ./onward shows who: \"Get help now\".");
        }
        return switch (judgement.verdict()) {
            case FINE -> 0;
            case THINK_TWICE -> 1;
            case KEEP_PRIVATE -> 2;
        };
    }
}
