package onward.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import onward.Corpora;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// The bar stands where one sentence ends and the next begins.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I froze.|They waited.",
                "i froze. |they waited.",
                "Mr. Bello asked me about SQL.|I said no.",
                "I met Dr. Okafor and Prof. Lind.|Both were kind.",
                "They sell cups, plates, etc. and I said so.|Then we left.",
                "It is run by Acme Inc.|They asked twice.",
                "We began at 10 a.m. on Tuesday.|It was cold.",
                "J. R. Moss asked first.",
                "We met Samuel L. Jackson there.",
                "That was plan B.|Then they asked about plan C.",
                "It took 3.5 hours.|It cost 1,250.50 pounds.",
                "1. What went well",
                "I said so ... and then nothing.",
                "I said so...|Then nothing.",
                "Well… maybe.|Perhaps not.",
                "“Why?” she asked.|I said: “No.”|He left.",
                "He said \"interesting.\"|Then he wrote.",
                "(It rained.)|We went in.",
                "What?!|Really?",
                "It's over! 😭😭|They left.",
                "Done.😭|They left.",
                "Fig. 2 was wrong, i.e. it was old.",
                "Write to jobs@acme.example or see acme.example/jobs.|Thanks.",
                "I used Node.js and v2.1 of it.|Fine.",
                "First line\n|second line",
                "One.\n\n|Two",
                "- one\r\n|- two\r\n",
                "This line is long enough that a machine may have wrapped it at its\nend, so it goes on.",
                "It was no. 5 on the list.|I said no.|They left.",
                "我忘了。|他们笑了。",
                "😭😭",
                "that's who i am. |they left",
                "**They left.** |I stayed."
            })
    void sentencesEndWhereAReaderEndsThem(String marked) {
        var text = marked.replace("| ", " ").replace(" |", " ").replace("|", " ");
        text = text.replace("\n ", "\n");
        var expected = Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();
        assertThat(cut(marked.contains("我") ? marked.replace("|", "") : text)).isEqualTo(expected);
    }

    @Property
    void spansAreInOrderAndHoldAllThatIsNoSpace(@ForAll String text) {
        var end = 0;
        for (var span : Sentences.of(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(isBlank(text.substring(end, span.start()))).isTrue();
            assertThat(span.cut(text)).isNotEmpty();
            end = span.end();
        }
        assertThat(isBlank(text.substring(end))).isTrue();
    }

    @Property
    void alsoForTextsFullOfMarks(
            @ForAll
                    @Chars({'.', '!', '?', '…', '"', '”', ' ', '\n', '\r', 'a', 'I', '5', '\uD83D'})
                    @CharRange(from = '\uDE00', to = '\uDE05')
                    @StringLength(max = 60)
                    String text) {
        spansAreInOrderAndHoldAllThatIsNoSpace(text);
    }

    @Test
    void naughtyStringsAreCutLikeAnyOther() {
        Corpora.naughtyStrings().forEach(this::spansAreInOrderAndHoldAllThatIsNoSpace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", ". ", ".\n", "a.", "\"", "1. ", "! 😭 ", "mr. ", " ", "\n"})
    void aMillionCharactersTakeAMoment(String piece) {
        var text = piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Sentences.of(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Words.of(text));
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> Language.of(text));
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.cut(text)).toList();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(mark -> Stops.isSpace((char) mark));
    }
}
