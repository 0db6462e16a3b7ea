package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import onward.Scribbler;
import onward.Stores;
import onward.World;
import onward.account.Erasing;
import onward.account.Exporting;
import onward.account.Imported;
import onward.account.Importing;
import onward.platform.web.Sessions;

/// Promise 12: everything goes out whole and comes in whole. Whatever is in the rooms is exported,
/// erased, brought in and exported again: the two files are the same.
class Promise12WholeExportTest {

    private static final Map<Stores, World> WORLDS = new EnumMap<>(Stores.class);

    @BeforeContainer
    static void openBothStores() throws IOException {
        for (var stores : Stores.values()) {
            var folder = Files.createTempDirectory(Path.of("target"), "exports-");
            WORLDS.put(stores, World.on(stores.fresh(folder), folder));
        }
    }

    @AfterContainer
    static void closeThem() {
        WORLDS.values().forEach(World::close);
    }

    @Property(tries = 20)
    void whatIsExportedErasedAndBroughtInIsTheSame(
            @ForAll Stores stores, @ForAll Stores others, @ForAll Random random) {
        var world = WORLDS.get(stores);
        new Scribbler(world, random).scribble();
        var export = export(world);
        assertThat(export).contains("\"reflections\" : [ {");

        erase(world);
        assertThat(export(world)).doesNotContain("\"reflections\" : [ {");
        bringIn(world, export);
        assertThat(export(world)).isEqualTo(export);
        // and once more changes nothing
        bringIn(world, export);
        assertThat(export(world)).isEqualTo(export);

        // the other store takes the same file
        erase(world);
        bringIn(WORLDS.get(others), export);
        assertThat(undated(export(WORLDS.get(others)))).isEqualTo(undated(export));
        erase(WORLDS.get(others));
    }

    private static void bringIn(World world, String export) {
        var bytes = export.getBytes(StandardCharsets.UTF_8);
        var outcome =
                new Importing(world.store(), world.belongings())
                        .bringInWithSettings(world.owner(), new ByteArrayInputStream(bytes));
        assertThat(outcome).isInstanceOf(Imported.BroughtIn.class);
    }

    private static void erase(World world) {
        new Erasing(world.store(), new Sessions(world.store()), world.belongings(), _ -> {})
                .erase(world.owner());
    }

    private static String export(World world) {
        var out = new ByteArrayOutputStream();
        new Exporting(world.store(), world.belongings(), java.util.List.of())
                .everything(world.owner(), world.clock().now(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The clocks of the two worlds differ.
    private static String undated(String export) {
        return export.replaceFirst("\"exportedAt\" : \"[^\"]+\"", "");
    }
}
