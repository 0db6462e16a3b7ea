package onward.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import onward.Evening;
import onward.Guest;
import onward.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question that was met before is recalled by a job, and never by a save.
class RecallingTest {

    private static final String ASKED = "What would you do about a colleague who is always late?";
    private static final String AGAIN = "A colleague of yours is always late. What do you do?";
    private static final String NOTICE = "You met this question before";

    private World world;
    private Guest guest;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        guest = world.guest();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aQuestionAskedAgainSaysWhereAndHowItWent() {
        var first = evening(ASKED);
        var second = evening(AGAIN);
        assertThat(page(second)).doesNotContain(NOTICE);
        world.jobs().step();
        assertThat(page(second)).contains(NOTICE, "It went not great.", first.sheet("moments/"));
        assertThat(page(first)).doesNotContain(NOTICE);
    }

    @Test
    void anotherQuestionIsLeftAlone() {
        evening(ASKED);
        var second = evening("How do you price a variation?");
        world.jobs().step();
        assertThat(page(second)).doesNotContain(NOTICE);
    }

    @Test
    void whatIsChangedIsReadAgain() {
        evening(ASKED);
        var second = evening("How do you price a variation?");
        world.jobs().step();
        save(second, AGAIN, "1");
        world.jobs().step();
        assertThat(page(second)).contains(NOTICE);
        save(second, "", "2");
        world.jobs().step();
        assertThat(page(second)).doesNotContain(NOTICE);
    }

    @Test
    void whereTheEarlierMomentIsGoneThePageSaysNothing() {
        var first = evening(ASKED);
        var second = evening(AGAIN);
        world.jobs().step();
        guest.post(first.path() + "/removal", Map.of());
        assertThat(page(second)).doesNotContain(NOTICE);
        world.jobs().step();
        assertThat(page(second)).doesNotContain(NOTICE);
    }

    private Evening evening(String asked) {
        world.clock().turn(Duration.ofDays(1));
        return new Evening(world, guest, field -> field.equals("asked") ? asked : "My " + field)
                .written();
    }

    private String page(Evening evening) {
        return guest.get(evening.sheet("moments/" + evening.ids().get("moment"))).body();
    }

    private void save(Evening evening, String asked, String version) {
        var saved =
                guest.post(
                        evening.sheet("moments/" + evening.ids().get("moment")),
                        Map.of("asked", asked, "version", version));
        assertThat(saved.status()).isEqualTo(303);
    }
}
