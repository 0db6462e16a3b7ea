package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.prose.Language;
import onward.prose.tone.Judgement;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Label;
import onward.prose.tone.Scores;
import onward.prose.tone.Tone;
import onward.prose.tone.Verdict;
import org.junit.jupiter.api.Test;

class GravityTest {

    private static final Tone TONE = Tone.open();

    /// Nothing in it is likely.
    private static final Scores DOUBT =
            TONE.judge("We planted two apple trees today", KnownNames.none()).scores();

    private static int weight(String text, Reach reach) {
        return Gravity.of(TONE.judge(text, KnownNames.none()), reach);
    }

    @Test
    void publicWordsStandBeforeFriendsOnlyOnesAndThoseBeforeMessages() {
        var worst = "I will kill my manager, that fucking idiot";
        var mild = "that meeting was shit";
        assertThat(weight(mild, Reach.ANYONE)).isGreaterThan(weight(worst, Reach.SOME));
        assertThat(weight(mild, Reach.SOME)).isGreaterThan(weight(worst, Reach.MESSAGE));
        assertThat(weight(mild, Reach.LIKELY)).isEqualTo(weight(mild, Reach.ANYONE));
    }

    /// Each set of labels, with the same doubt about all of them.
    private static Stream<Set<Label>> sets() {
        return IntStream.range(1, 1 << Label.values().length)
                .mapToObj(bits ->
                        Arrays.stream(Label.values())
                                .filter(label -> (bits & LabelBits.of(label)) != 0)
                                .collect(Collectors.toSet()));
    }

    private static int weight(Set<Label> labels, Verdict verdict, Reach reach) {
        return Gravity.of(
                new Judgement(
                        labels, verdict, List.of(), List.of(), DOUBT, Language.ENGLISH, false),
                reach);
    }

    @Test
    void whoCanFindItCountsBeforeAnythingThatItDoes() {
        for (var reach : Reach.values()) {
            var tier =
                    switch (reach) {
                        case ANYONE, LIKELY -> 2;
                        case SOME -> 1;
                        case MESSAGE, DRAFT, PRIVATE, REMOVED, ANOTHERS -> 0;
                    };
            assertThat(sets())
                    .allSatisfy(labels ->
                            assertThat(weight(labels, Verdict.KEEP_PRIVATE, reach))
                                    .isGreaterThan(weight(labels, Verdict.THINK_TWICE, reach))
                                    .isBetween(tier * Gravity.STEP, (tier + 1) * Gravity.STEP - 1));
        }
    }

    @Test
    void whatIsToBeKeptPrivateStandsBeforeWhateverElseOfItsReach() {
        var mildest = sets().mapToInt(set -> weight(set, Verdict.KEEP_PRIVATE, Reach.SOME)).min();
        var worst = sets().mapToInt(set -> weight(set, Verdict.THINK_TWICE, Reach.SOME)).max();
        assertThat(mildest.getAsInt()).isGreaterThan(worst.getAsInt());
    }

    @Test
    void oneMoreLabelAlwaysWeighsMore() {
        assertThat(sets())
                .allSatisfy(labels -> {
                    for (var label : EnumSet.complementOf(EnumSet.copyOf(labels))) {
                        var more = EnumSet.copyOf(labels);
                        more.add(label);
                        assertThat(weight(more, Verdict.THINK_TWICE, Reach.ANYONE))
                                .isGreaterThan(weight(labels, Verdict.THINK_TWICE, Reach.ANYONE));
                    }
                });
    }

    @Test
    void oneLabelAloneWeighsAsMuchAsItsReasonStandsHigh() {
        var order =
                List.of(
                        Label.THREAT,
                        Label.IDENTITY_ATTACK,
                        Label.DISHONESTY,
                        Label.CONFIDENTIAL,
                        Label.SEXUAL,
                        Label.HOSTILE,
                        Label.WORK_COMPLAINT,
                        Label.SUBSTANCES,
                        Label.NAMES_EMPLOYER,
                        Label.PROFANITY);
        assertThat(order)
                .extracting(label -> weight(Set.of(label), Verdict.THINK_TWICE, Reach.ANYONE))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSurerOneOfTwoAlikeStandsFirst() {
        var sure = TONE.judge("You are a worthless fucking idiot, I hate you", KnownNames.none());
        var labels = Set.of(Label.HOSTILE);
        var surer =
                Gravity.of(
                        new Judgement(
                                labels,
                                Verdict.THINK_TWICE,
                                List.of(),
                                List.of(),
                                sure.scores(),
                                Language.ENGLISH,
                                false),
                        Reach.ANYONE);
        assertThat(surer).isGreaterThan(weight(labels, Verdict.THINK_TWICE, Reach.ANYONE));
    }

    @Test
    void everyKindAndVisibilityHasAReach() {
        for (var kind : Kind.values()) {
            for (var visibility : Visibility.values()) {
                var post =
                        Post.of(Network.X, kind, new Source("a", 1, ""))
                                .visibility(visibility)
                                .text("a")
                                .build();
                assertThat(Reach.of(post)).isIn(Arrays.asList(Reach.values()));
            }
        }
        var repost =
                Post.of(Network.X, Kind.REPOST, new Source("a", 1, "")).anothersWords().build();
        assertThat(Reach.of(repost)).isEqualTo(Reach.ANOTHERS);
        assertThat(Reach.of(repost).isFindable()).isFalse();
    }

    @Test
    void theNumbersInTheStoreNeverChange() {
        assertThat(IntStream.range(0, 8).mapToObj(Reach::of))
                .containsExactly(
                        Reach.ANYONE,
                        Reach.LIKELY,
                        Reach.SOME,
                        Reach.MESSAGE,
                        Reach.DRAFT,
                        Reach.PRIVATE,
                        Reach.REMOVED,
                        Reach.ANOTHERS);
        assertThat(IntStream.range(0, 4).mapToObj(Decision.Mark::of))
                .containsExactly(
                        Decision.Mark.OPEN,
                        Decision.Mark.KEPT,
                        Decision.Mark.DONE,
                        Decision.Mark.GONE);
        assertThat(LabelBits.of(Set.of(Label.values()))).isEqualTo((1 << 11) - 1);
        assertThat(LabelBits.of(Label.DISHONESTY)).isEqualTo(1 << 10);
        assertThat(LabelBits.of(Label.NAMES_EMPLOYER)).isEqualTo(1);
    }
}
