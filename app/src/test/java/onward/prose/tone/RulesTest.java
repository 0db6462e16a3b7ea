package onward.prose.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.prose.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Tone TONE = Tone.open();
    private static final KnownNames NAMES =
            KnownNames.of(List.of("Orbeline"), List.of("Dana Okafor"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WORK_COMPLAINT | Orbeline ghosted me after five rounds of interviews",
                "DISHONESTY | Called in sick on Friday with a fake migraine and went to the beach",
                "CONFIDENTIAL | Under NDA so you did not hear it from me, Orbeline launches in May",
                "SUBSTANCES | Did a line of coke in the toilets before the meeting",
                "IDENTITY_ATTACK | Women shouldn't be allowed to drive lorries, they are all useless",
                "THREAT | I'm going to break both your legs, I know where you live",
                "HOSTILE | You are a pathetic little worm and a liar",
                "PROFANITY | Well shit, that was the last bus",
                "SEXUAL | Sending nudes to anyone who asks, best sex of my life last night",
            })
    void eachLabelIsFoundWhereItIsPlain(Label label, String text) {
        assertThat(TONE.judge(text, NAMES).labels()).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Killed it on stage tonight, the crowd was lovely.",
                "We shot the last video at five in the morning. Deadline met.",
                "Lovely morning at the Orbeline open day, thank you Dana Okafor.",
                "Never lie on your CV. I ring every reference.",
                "I don't hate my boss.",
                "Baked bread. Burnt it. Baked it again.",
                "Stoned the cherries for jam",
                "My knee joint hurts after the marathon",
                "Mushroom risotto tonight",
            })
    void figuresOfSpeechPraiseAndDenialsAreFine(String text) {
        assertThat(TONE.judge(text, NAMES).verdict()).isEqualTo(Verdict.FINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smoked a joint before work again",
                "Magic mushrooms all weekend",
                "Got so stoned and baked on weed last night",
            })
    void whatIsNoFigureOfSpeechIsStillHeard(String text) {
        assertThat(TONE.judge(text, NAMES).labels()).contains(Label.SUBSTANCES);
    }

    @Test
    void aQuotationThatCondemnsCarriesNothing() {
        var quoted =
                "A man on the bus told a woman \"go back where you came from\". We reported him to the driver.";

        assertThat(TONE.judge(quoted, NAMES).labels()).isEmpty();
    }

    @Test
    void theVerdictFollowsTheLabels() {
        assertThat(verdict(EnumSet.of(Label.NAMES_EMPLOYER))).isEqualTo(Verdict.FINE);
        assertThat(verdict(EnumSet.of(Label.PROFANITY))).isEqualTo(Verdict.THINK_TWICE);
        assertThat(verdict(EnumSet.of(Label.WORK_COMPLAINT))).isEqualTo(Verdict.THINK_TWICE);
        assertThat(verdict(EnumSet.of(Label.WORK_COMPLAINT, Label.NAMES_EMPLOYER)))
                .isEqualTo(Verdict.KEEP_PRIVATE);
        assertThat(verdict(EnumSet.of(Label.HOSTILE, Label.WORK_COMPLAINT)))
                .isEqualTo(Verdict.KEEP_PRIVATE);
        assertThat(verdict(EnumSet.of(Label.SUBSTANCES))).isEqualTo(Verdict.THINK_TWICE);
        assertThat(VerdictRule.of(EnumSet.of(Label.SUBSTANCES), EnumSet.of(Label.SUBSTANCES)))
                .isEqualTo(Verdict.KEEP_PRIVATE);
    }

    private static Verdict verdict(Set<Label> labels) {
        return VerdictRule.of(labels, EnumSet.noneOf(Label.class));
    }

    @Property(tries = 300)
    void everyLabelHasAMarkAndEveryMarkCutsTheText(@ForAll String before, @ForAll String after) {
        var text = before + " you pathetic liar, Orbeline ghosted me " + after;
        var judged = TONE.judge(text, NAMES);

        for (var mark : judged.spans()) {
            assertThat(mark.span().cut(text)).isNotEmpty();
            assertThat(mark.reason().split(" ", -1)).hasSizeLessThanOrEqualTo(25);
        }
        assertThat(judged.spans().stream().map(Mark::label)).containsAll(judged.labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"told them i ", "\"", "i never said i ", "lied about my ", "# ", "a b "})
    void baitForRulesCostsNoMoreThanItsLength(String bait) {
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> TONE.judge(bait.repeat(20_000), NAMES));
    }

    @Test
    void whatIsNotEnglishIsUnread() {
        var german =
                "Mein Chef ist ein Idiot und ich hasse diese Firma von ganzem Herzen, das ist die Wahrheit.";
        var judged = TONE.judge(german, NAMES);

        assertThat(judged.language()).isEqualTo(Language.OTHER);
        assertThat(judged.labels()).isEmpty();
    }
}
