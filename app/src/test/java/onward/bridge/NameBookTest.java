package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameBookTest {

    private static final int MOST = 20;

    /// Whichever way it is looked through, it finds what reading every name would.
    @Property
    void findsWhatReadingEveryNameWould(
            @ForAll("names") List<String> names, @ForAll("sought") String sought) {
        var entries = entries(names);
        var expected =
                entries.stream()
                        .filter(entry -> NameWords.isMeant(sought, entry.name()))
                        .limit(MOST)
                        .map(entry -> new PersonId(entry.id()))
                        .toList();
        assertThat(NameBook.of(entries).named(sought, MOST)).isEqualTo(expected);
    }

    @Test
    void aRareWordIsFoundAmongMany() {
        var names =
                IntStream.range(0, 5_000)
                        .mapToObj(at -> at == 4_321 ? "Zoë Zander" : "Given" + at + " Family")
                        .toList();
        var entries = entries(names);
        var book = NameBook.of(entries);
        assertThat(book.named("za zo", MOST))
                .containsExactly(new PersonId(entries.get(4_321).id()));
        assertThat(book.named("family", 3))
                .isEqualTo(entries.stream().limit(3).map(e -> new PersonId(e.id())).toList());
        assertThat(book.named("given4999x", MOST)).isEmpty();
        assertThat(book.named(" ", MOST)).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> names() {
        var word = Arbitraries.strings().withChars("aäbÀ𝒜1").ofMinLength(1).ofMaxLength(3);
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(300);
    }

    @Provide
    Arbitrary<String> sought() {
        return Arbitraries.strings().withChars("abä1 ").ofMaxLength(6);
    }

    private static List<NameEntry> entries(List<String> names) {
        return names.stream()
                .map(name -> new NameEntry(UUID.randomUUID().toString(), name))
                .toList();
    }
}
