package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.World;
import onward.kernel.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readings that do not come to their end say so, and leave nothing.
class AuditBrokenOffTest {

    private static final String BROKEN_OFF = "Onward was closed, or ran into trouble";

    @TempDir private Path folder;

    private static AuditId begun(World world) {
        var now = world.clock().now();
        var id = new AuditId(Uuid7.at(now));
        var tally = Tally.begun(List.of("x.zip"), List.of());
        var audit = new Audit(id, now, now, Optional.empty(), tally);
        world.store().change(world.owner(), ledger -> Audits.put(ledger, audit));
        return id;
    }

    @Test
    void anAuditThatWasBrokenOffSaysSoAndLeavesNothing() throws Exception {
        try (var world = World.in(folder)) {
            var id = begun(world);
            var left = folder.resolve("key/incoming/" + id.value() + "/0/x.zip");
            Files.createDirectories(left.getParent());
            Files.writeString(left, "half of it");
            world.open();
            assertThat(left).doesNotExist();
            var guest = world.guest();
            assertThat(guest.get("/guard/audits/" + id.value()).body()).contains(BROKEN_OFF);
            assertThat(guest.get("/guard/audit").body()).contains("Give it the files again");
        }
    }

    @Test
    void whatAnotherComputerReadsIsCalledBrokenOffOnlyOnceItIsSilent() {
        try (var world = World.in(folder).open()) {
            var id = begun(world);
            var guest = world.guest();
            assertThat(guest.get("/guard/audits/" + id.value()).body()).contains("Stop reading");
            world.clock().turn(Audit.SILENCE);
            assertThat(guest.get("/guard/audits/" + id.value()).body()).contains(BROKEN_OFF);
        }
    }

    @Test
    void aHouseThatClosesWhileItReadsBreaksOffAndKeepsNoFile() throws Exception {
        var posts = new Posts();
        for (var id = 1; id <= 20_000; id++) {
            posts.tweet(id, "2023-03-14", id + ". " + Posts.RANT);
        }
        var export = posts.x();
        var world = World.in(folder);
        var audits = new ArrayList<AuditId>();
        for (var some = 0; some < 2; some++) {
            audits.add(
                    world.auditing()
                            .begin(
                                    world.owner(),
                                    "x.zip",
                                    new ByteArrayInputStream(export),
                                    world.clock().now()));
        }
        try (var again = world.reopened()) {
            // the first may have come to its end before; the second waited behind it
            assertThat(again.auditing().find(again.owner(), audits.getLast()))
                    .hasValueSatisfying(found ->
                            assertThat(found.standing(again.clock().now()))
                                    .isInstanceOf(Audit.Standing.BrokenOff.class));
            assertThat(again.auditing().find(again.owner(), audits.getFirst()))
                    .hasValueSatisfying(found -> assertThat(found.ended()).isPresent());
        }
        try (var left = Files.walk(folder)) {
            assertThat(left.map(Path::toString).filter(name -> name.endsWith(".zip"))).isEmpty();
        }
    }
}
