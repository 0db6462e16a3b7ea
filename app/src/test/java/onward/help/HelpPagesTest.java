package onward.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPagesTest {

    /// Plain words: the method asks for no longer sentence.
    private static final int LONGEST_SENTENCE = 25;

    @TempDir Path folder;
    private World world;
    private Guest guest;

    @BeforeEach
    void open() {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void helpSaysWhereEverythingLiesAndHowToBackUp() {
        assertThat(guest.get("/help").body())
                .contains(folder.resolve("onward.db").toString())
                .contains(folder.resolve("key/onward.key").toString())
                .contains("./onward backup FILE", "Nothing, unless you send it");
    }

    @Test
    void everyLineShowsItsCountryOwnerAndCheckAndNobodyIsLeftWithoutHelp() {
        assertThat(guest.get("/help/now").body())
                .contains("New Zealand", "tel:131114", "https://113.nl")
                .contains("seen on a stored copy of its own page, 2026-11-22")
                .contains("not checked at its owner")
                .contains("Call the local emergency number, or a doctor.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help",
                "/help/now",
                "/account",
                "/account/export",
                "/account/erasing",
                "/bridge",
                "/bridge/new"
            })
    void noSentenceIsLongerThanTwentyFiveWords(String path) {
        for (var sentence : sentences(guest.get(path).body())) {
            assertThat(sentence.strip().split("\\s+"))
                    .as(sentence)
                    .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
        }
    }

    private static Iterable<String> sentences(String page) {
        var text =
                page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                        .replaceAll("(?s)<option.*?</option>", "")
                        .replaceAll("</?(?:a|b|i|code)\\b[^>]*>", "")
                        .replaceAll("<[^>]+>", ".");
        return Arrays.asList(text.split("[.?!:]+(?=\\s|\\.|$)"));
    }
}
