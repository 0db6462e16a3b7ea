package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class HelpTest {

    private static final int MOST_WORDS = 25;

    @Test
    void everyCommandHasAnExampleAndItsExitStatus() {
        for (var command : all()) {
            var name = command.getCommandSpec().qualifiedName(" ");
            assertThat(command.getUsageMessage())
                    .as(name)
                    .contains("For instance", "  ./" + name, "Exit status", " 0 ", "70 ");
        }
    }

    @Test
    void noSentenceIsLong() {
        for (var command : all()) {
            var texts = new ArrayList<String>();
            var usage = command.getCommandSpec().usageMessage();
            texts.addAll(List.of(usage.description()));
            texts.addAll(usage.exitCodeList().values());
            command.getCommandSpec()
                    .args()
                    .forEach(argument -> texts.addAll(List.of(argument.description())));
            for (var text : texts) {
                // "Stop it with Ctrl-C. Then …": a full stop before a space ends a sentence
                for (var sentence : text.split("[.:;] ", -1)) {
                    assertThat(sentence.split("\\s+", -1).length)
                            .as(sentence)
                            .isLessThanOrEqualTo(MOST_WORDS);
                }
            }
        }
    }

    @Test
    void whatIsNotKnownIsRefusedWithTheWayToHelp() {
        var said = new java.io.StringWriter();
        var commands = onward.command.CommandLine.commands();
        commands.setErr(new java.io.PrintWriter(said, true));
        assertThat(commands.execute("frobnicate")).isEqualTo(Exits.MISTYPED);
        assertThat(said.toString()).contains("does not know: frobnicate", "./onward --help");
    }

    private static List<CommandLine> all() {
        var commands = onward.command.CommandLine.commands();
        var all = new ArrayList<>(List.of(commands));
        all.addAll(commands.getSubcommands().values());
        assertThat(Arrays.asList("serve", "demo", "backup", "restore", "doctor"))
                .isSubsetOf(commands.getSubcommands().keySet());
        return all;
    }
}
