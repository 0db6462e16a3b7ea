package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Post;
import onward.archive.Source;
import onward.archive.Visibility;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import org.junit.jupiter.api.Test;

class GravityTest {

    private static final Tone TONE = Tone.open();

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

    @Test
    void ofTwoPublicOnesTheWorseStandsFirst() {
        assertThat(weight("I will kill my manager, that fucking idiot", Reach.ANYONE))
                .isGreaterThan(weight("that meeting was shit", Reach.ANYONE));
    }

    @Test
    void everyKindAndVisibilityHasAReach() {
        for (var kind : Kind.values()) {
            for (var visibility : Visibility.values()) {
                var post =
                        Post.of(Network.X, kind, new Source("a", 1))
                                .visibility(visibility)
                                .text("a")
                                .build();
                assertThat(Reach.of(post)).isIn(Arrays.asList(Reach.values()));
            }
        }
        var repost = Post.of(Network.X, Kind.REPOST, new Source("a", 1)).anothersWords().build();
        assertThat(Reach.of(repost)).isEqualTo(Reach.ANOTHERS);
        assertThat(Reach.of(repost).isFindable()).isFalse();
    }

    @Test
    void theNumbersInTheStoreNeverChange() {
        assertThat(Reach.of(0)).isEqualTo(Reach.ANYONE);
        assertThat(Reach.of(7)).isEqualTo(Reach.ANOTHERS);
    }
}
