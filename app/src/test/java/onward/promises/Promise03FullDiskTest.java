package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import onward.Porch;
import onward.World;
import onward.bridge.Person;
import onward.platform.store.StoreTrouble;
import onward.platform.store.StoreTrouble.Kind;
import onward.platform.web.Answer;
import onward.platform.web.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise 3: a full disk never corrupts or half-saves. A small file system of its own is filled to
/// many levels.
class Promise03FullDiskTest {

    private static final int DISK = 6 << 20;
    private static final long PAGE = 4096;

    @TempDir private Path folder;

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", folder.toString());
        assumeTrue(mounted, "skipped: this machine does not let us mount a small file system");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    @Test
    void atEveryLevelWhatWasSavedStaysReadableAndNothingIsSavedByHalf() throws IOException {
        try (var world = World.in(folder)) {
            var saved = new ArrayList<Person>();
            var kinds = new ArrayList<Kind>();
            for (var freePages = 0; freePages < 40; freePages += freePages < 12 ? 1 : 5) {
                fillUpTo(freePages * PAGE);
                kinds.add(saveUntilItIsFull(world, saved));
                assertWhole(world, saved);
                makeRoom();
                saved.add(world.dana());
            }
            assertThat(kinds).containsOnly(Kind.FULL);
        }
        try (var world = World.in(folder)) {
            assertThat(world.bridging().count(world.owner())).isPositive();
        }
    }

    @Test
    void whatWasTypedStaysInTheFormAndReadingGoesOn() throws IOException {
        try (var world = World.in(folder);
                var porch = new Porch(world, people(world))) {
            var guest = porch.guest();
            var dana = world.dana();
            fillUpTo(0);
            var typed =
                    Map.of("name", "Luis Prado", "said", "He asked about the shards. ".repeat(900));
            var reply = guest.post("/people", typed);
            while (reply.status() == 303) { // what is left of the log's last page
                reply = guest.post("/people", typed);
            }
            assertThat(reply.status()).isIn(503, 507);
            assertThat(reply.body())
                    .contains("It is not saved yet", "Nothing was half-saved")
                    .contains(typed.get("said").strip());
            assertThat(guest.get("/people/" + dana.id().value()).status()).isEqualTo(303);
            makeRoom();
            assertThat(guest.post("/people", typed).status()).isEqualTo(303);
        }
    }

    /// Saves people until the disk takes no more; of each it is known whether it was saved.
    private static Kind saveUntilItIsFull(World world, List<Person> saved) {
        while (true) {
            try {
                saved.add(
                        world.met("Luis Prado", "Engineer ".repeat(300), "luis@northwind.example"));
            } catch (StoreTrouble trouble) {
                return trouble.kind();
            }
        }
    }

    private static void assertWhole(World world, List<Person> saved) {
        var stored = world.bridging().newestFirst(world.owner(), 0, Integer.MAX_VALUE);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(world.damage()).isEmpty();
    }

    private static Routes people(World world) {
        return new Routes(world.store())
                .post(
                        "/people",
                        visit -> {
                            var form = visit.form();
                            world.met(form.line("name", "Name"), form.text("said", "Said"), "");
                            return Answer.seeOther("/people");
                        })
                .get(
                        "/people/{id}",
                        visit ->
                                world.bridging()
                                        .find(
                                                visit.ownerId(),
                                                new onward.bridge.PersonId(visit.path("id")))
                                        .map(_ -> Answer.seeOther("/"))
                                        .orElseGet(Answer::notHere));
    }

    private void fillUpTo(long free) throws IOException {
        makeRoom();
        var spare = Files.getFileStore(folder).getUsableSpace() - free;
        if (spare > 0) {
            Files.write(filler(), new byte[(int) spare]);
        }
    }

    private void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return Optional.of(process.start()).filter(Promise03FullDiskTest::ended).isPresent();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
