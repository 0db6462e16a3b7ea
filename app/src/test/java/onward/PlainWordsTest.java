package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every sentence that the program says: plain words, for somebody who is tired.
class PlainWordsTest {

    private static final int MOST_WORDS = 25;
    private static final double HIGHEST_GRADE = 6;

    /// A grade says something of several sentences, nothing of one.
    private static final int FEWEST_SENTENCES = 3;

    private static final Path MAIN = Corpora.repository().resolve("app/src/main");

    @Test
    void noSentenceIsLongerThanSomebodyCanHold() {
        var tooLong = new TreeMap<String, String>();
        said().forEach((file, wording) ->
                wording.sentences().stream()
                        .filter(one -> Wording.words(one).size() > MOST_WORDS)
                        .forEach(one -> tooLong.put(one, file)));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPageAsksForMoreThanSixYearsOfSchool() {
        var tooHard = new TreeMap<String, Double>();
        said().forEach((file, wording) -> {
            var grade = wording.grade(FEWEST_SENTENCES);
            if (grade > HIGHEST_GRADE) {
                tooHard.put(file, grade);
            }
        });
        assertThat(tooHard).isEmpty();
    }

    @Test
    void enoughIsReadToMeanSomething() {
        var sentences = said().values().stream().mapToInt(one -> one.sentences().size()).sum();
        assertThat(sentences).isGreaterThan(1_000);
    }

    @Test
    void aLongOrLearnedSentenceIsFound() {
        var page =
                Wording.ofTemplate(
                        """
                        @if(page.isOpen(now()))<p class="a">Institutional considerations necessitate \
                        comprehensive documentation. ${page.name()} <b>administers</b> supplementary \
                        authorisation procedures. Organisational responsibilities remain \
                        unambiguous.</p>@endif
                        """);
        assertThat(page.sentences()).hasSize(3);
        assertThat(page.grade(FEWEST_SENTENCES)).isGreaterThan(HIGHEST_GRADE);
        assertThat(Wording.ofClass("say(\"%s was read. It is here.\");").sentences())
                .containsExactly("X was read.", "It is here.");
        assertThat(Wording.words("It's a 2nd well-kept word")).hasSize(6);
    }

    private static Map<String, Wording> said() {
        var said = new TreeMap<String, Wording>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = MAIN.relativize(file).toString();
                if (name.endsWith(".jte")) {
                    said.put(name, Wording.ofTemplate(Files.readString(file)));
                } else if (name.endsWith(".java")) {
                    said.put(name, Wording.ofClass(Files.readString(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return said;
    }
}
