package onward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.prose.Span;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;
import onward.prose.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCheckTest {

    @Test
    void theStatusSaysWhatToDo() {
        assertThat(run("A quiet walk along the river with the dog today.")).isZero();
        assertThat(run("Well shit. Left the oven on and went to Portugal.")).isEqualTo(1);
        assertThat(run("You pathetic liar, I'm going to break your legs.")).isEqualTo(2);
    }

    @Test
    void marksThatOverlapShowAsOne() {
        var marks =
                List.of(
                        new Mark(Label.HOSTILE, Span.of(2, 6), ""),
                        new Mark(Label.PROFANITY, Span.of(4, 8), ""));

        assertThat(new DraftInk("<", ">").marked("0123456789", marks)).isEqualTo("01<234567>89");
        assertThat(DraftInk.none().marked("0123456789", marks)).isEqualTo("0123456789");
    }

    @Test
    void namesAreReadFromLinesOrJson(@TempDir Path folder) throws IOException {
        var lines =
                Files.writeString(
                        folder.resolve("names.txt"), "company: Orbeline\n\nperson: Priya Raman\n");
        var json =
                Files.writeString(
                        folder.resolve("names.json"),
                        "{\"companies\": [\"Orbeline\"], \"people\": [\"Priya Raman\"]}");

        assertThat(labels(NamesFile.read(lines))).isEqualTo(labels(NamesFile.read(json)));
        assertThat(labels(NamesFile.read(lines)))
                .contains(Label.NAMES_EMPLOYER, Label.NAMES_PERSON);
        var wrong = Files.writeString(folder.resolve("wrong.txt"), "Orbeline\n");
        assertThatThrownBy(() -> NamesFile.read(wrong)).hasMessageContaining("line 1");
    }

    private static List<Label> labels(KnownNames names) {
        return List.copyOf(Tone.open().judge("Thank you orbeline and priya raman", names).labels());
    }

    private static int run(String text) {
        return new picocli.CommandLine(new DraftCheck()).execute(text);
    }
}
