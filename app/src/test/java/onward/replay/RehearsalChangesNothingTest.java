package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import onward.Scribbler;
import onward.Stores;
import onward.World;
import onward.account.Exporting;
import onward.reflect.ReflectRoom;

/// Whatever is done in this room, what was written down stays as it is, letter by letter.
class RehearsalChangesNothingTest {

    private static final List<World> WORLDS = new ArrayList<>();

    @BeforeContainer
    static void open() throws java.io.IOException {
        var folder = java.nio.file.Files.createTempDirectory(Path.of("target"), "rehearsals-");
        WORLDS.add(World.on(Stores.SQLITE.fresh(folder), folder));
    }

    @AfterContainer
    static void close() {
        WORLDS.forEach(World::close);
    }

    @Property(tries = 5)
    void aRehearsalNeverChangesAReflection(@ForAll Random random) {
        var world = WORLDS.getFirst();
        var scribbler = new Scribbler(world, random);
        scribbler.scribble();
        var before = reflections(world);
        assertThat(before).contains("\"reflections\" : [ {");
        for (var round = 0; round < 3; round++) {
            scribbler.replay();
            world.clock().turn(Duration.ofDays(random.nextInt(9)));
        }
        assertThat(reflections(world)).isEqualTo(before);
    }

    private static String reflections(World world) {
        var out = new ByteArrayOutputStream();
        new Exporting(world.store(), List.of(ReflectRoom.belongings()), List.of())
                .everything(world.owner(), onward.HandClock.START, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
