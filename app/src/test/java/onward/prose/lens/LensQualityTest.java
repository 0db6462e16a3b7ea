package onward.prose.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import onward.Corpora;
import org.junit.jupiter.api.Test;

/// Holds what the lens promises: precision before recall, honest criticism left alone.
class LensQualityTest {

    private static final Path GOLDEN =
            Corpora.repository().resolve("app/src/test/resources/lens/development.txt");

    @Test
    void onSentencesKeptUnseenItAsksRightlyAndSeldomTooMuch() {
        var kept = Labelled.own().stream().filter(Labelled::isKept).toList();
        assertThat(kept).hasSizeGreaterThan(200);
        assertThat(share(kept, Labelled::isMarked, Labelled::isRight)).isGreaterThan(.85);
        assertThat(share(kept, labelled -> !labelled.isPlain(), Labelled::isRight))
                .isGreaterThan(.60);
        assertThat(share(kept, Labelled::isPlain, Labelled::isRight)).isGreaterThan(.95);
    }

    /// A change of quality shows in a diff: the answers lie in the tree, the texts do not.
    @Test
    void theDevelopmentSentencesAreReadAsTheyWere() throws IOException {
        var read =
                Labelled.development().stream()
                        .map(labelled -> labelled.id() + " " + labelled.found())
                        .toList();
        var now = Corpora.repository().resolve("app/target/lens-development.txt");
        Files.write(now, read);
        assumeTrue(Files.exists(GOLDEN));
        assertThat(read)
                .as("if this is wanted: cp %s %s", now, GOLDEN)
                .isEqualTo(Files.readAllLines(GOLDEN));
    }

    private static double share(
            List<Labelled> all, Predicate<Labelled> of, Predicate<Labelled> which) {
        var some = all.stream().filter(of).toList();
        return (double) some.stream().filter(which).count() / some.size();
    }
}
