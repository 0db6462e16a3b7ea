package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onward.Evening;
import onward.World;
import onward.prose.question.Embedder;
import onward.reflect.Recalling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a question was met before is found by a job, before or after its moment is placed.
class PlacingTest {

    private static final String ASKED = "What would you do about a colleague who is always late?";
    private static final String AGAIN = "A colleague of yours is always late. What do you do?";
    private static final String OTHER = "How do you price a variation?";
    private static final int MOST = 10;

    private World world;
    private Recalling recalling;
    private Placing placing;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = World.in(folder).open();
        recalling = new Recalling(world.store(), new Embedder());
        placing = new Placing(world.store(), recalling);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsFoundLateIsJoinedThoughALaterMomentIsPlacedWithTheNewerOne() {
        met(ASKED);
        met(AGAIN);
        placing.place(world.owner(), world.clock().now());
        assertThat(questions()).containsExactlyInAnyOrder("met once", "met once");
        met(AGAIN);
        recalling.recall(world.owner());
        placing.place(world.owner(), world.clock().now());
        assertThat(questions()).containsExactly("met 3 times");
    }

    @Test
    void aQuestionToWhichAnotherWasJoinedByHandStaysApart() {
        met(ASKED);
        met(AGAIN);
        met(OTHER);
        placing.place(world.owner(), world.clock().now());
        new Joining(world.store()).join(world.owner(), question(OTHER), question(AGAIN));
        recalling.recall(world.owner());
        placing.place(world.owner(), world.clock().now());
        assertThat(questions()).containsExactlyInAnyOrder("met once", "met twice");
    }

    private QuestionId question(String asked) {
        return rows().stream()
                .map(Browsing.Row::question)
                .filter(one -> one.asked().equals(asked))
                .map(Question::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> questions() {
        return rows().stream().map(Browsing.Row::words).toList();
    }

    private List<Browsing.Row> rows() {
        return new Browsing(world.store())
                .rows(world.owner(), Browsing.Wanted.everything(), 0, MOST).stream()
                        .filter(row -> row.met() > 0)
                        .toList();
    }

    private void met(String asked) {
        world.clock().turn(Duration.ofDays(1));
        new Evening(world, world.guest(), field -> field.equals("asked") ? asked : "My " + field)
                .written();
    }
}
