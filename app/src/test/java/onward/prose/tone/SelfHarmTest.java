package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfHarmTest {

    /// One idiom in so many may be met with the card; not one cry for help may be missed.
    private static final int IDIOMS_FOR_ONE_CARD = 12;

    private static final SelfHarm SELF_HARM = new SelfHarm(Frames.ofHelp());

    @ParameterizedTest
    @MethodSource("serious")
    void whoSpeaksOfHurtingThemselvesIsShownHelp(String text) {
        assertThat(SELF_HARM.callsForHelp(text)).isTrue();
    }

    @Test
    void figuresOfSpeechAreHardlyEverMetWithTheCard() throws IOException {
        var idioms = lines("help-is-not-shown.txt");
        var met = idioms.stream().filter(SELF_HARM::callsForHelp).toList();

        assertThat(idioms).hasSizeGreaterThanOrEqualTo(60);
        assertThat(met).hasSizeLessThanOrEqualTo(idioms.size() / IDIOMS_FOR_ONE_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody wrote \"go kill yourself\" under a child's video. Please report them.",
                "Talk on Thursday about the kettle.",
                ""
            })
    void theWordsOfOthersAreNotACry(String text) {
        assertThat(SELF_HARM.callsForHelp(text)).isFalse();
    }

    @Test
    void aJudgementSaysItBesideTheLabelsAndNeverAmongThem() {
        var judged = Tone.open().judge("I don't want to be alive.", KnownNames.none());

        assertThat(judged.help()).isTrue();
        assertThat(judged.verdict()).isEqualTo(Verdict.FINE);
        assertThat(judged.spans()).isEmpty();
        assertThat(judged.scores().byWord()).doesNotContainKey("self_harm");
    }

    static List<String> serious() throws IOException {
        var serious = lines("help-is-shown.txt");
        assertThat(serious).hasSizeGreaterThanOrEqualTo(60);
        return serious;
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = SelfHarmTest.class.getResourceAsStream("/prose/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
