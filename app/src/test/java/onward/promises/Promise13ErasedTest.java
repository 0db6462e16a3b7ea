package onward.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.Canary;
import onward.Evening;
import onward.Stores;
import onward.World;
import onward.bridge.PersonId;
import onward.interview.Advert;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Letter;
import onward.interview.Logged;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.thank.Outbox;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 13: erased is erased. Every field of every form held a word of its own; afterwards no
/// byte of any of them is left, and no row.
class Promise13ErasedTest {

    private final Map<String, Canary> canaries = new LinkedHashMap<>();

    @Test
    void noFileHoldsAWordOfWhatWasErased(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            var evening = new Evening(world, guest, this::canary).spent();
            assertThat(canaries).hasSizeGreaterThan(25);
            // before, each of them stands on some page or in the journal
            var shown = guest.get("/account/export.json").body() + guest.get(evening.path()).body();
            assertThat(canaries.values())
                    .allSatisfy(canary -> assertThat(shown).contains(canary.word()));

            var erased = guest.post("/account/erasing", Map.of("word", "erase"));
            assertThat(erased.status()).isEqualTo(200);
            assertNothingIsFound(folder);
        }
        assertNothingIsFound(folder);
    }

    @ParameterizedTest
    @EnumSource
    void noRowIsLeft(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder).open()) {
            var guest = world.guest();
            var owner = world.owner();
            var evening = new Evening(world, guest, this::canary).spent();
            Outbox.remind(world, new InterviewId(evening.ids().get("interview")));
            invite(world);
            var person = new PersonId(evening.ids().get("person"));
            world.bridging().introducing().introduce(owner, person, Optional.of(world.dana().id()));
            assertThat(rows(world))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());

            guest.post("/account/erasing", Map.of("word", "erase"));
            assertThat(rows(world))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
            assertThat(world.owner()).isNotEqualTo(owner);
        }
    }

    private static void invite(World world) {
        var now = world.clock().now();
        world.interviewing()
                .inviting()
                .take(
                        world.owner(),
                        new InterviewId(Uuid7.at(now)),
                        0,
                        new Letter("an-invitation", 0, now, "Bring a laptop."),
                        new Logged(
                                "Contoso",
                                "analyst",
                                Advert.none(),
                                "",
                                Format.VIDEO,
                                WallTime.of(LocalDateTime.of(2026, 11, 20, 10, 0), World.BERLIN),
                                Optional.empty()),
                        List.of(),
                        now);
    }

    private void assertNothingIsFound(Path folder) {
        canaries.forEach(
                (field, canary) -> assertThat(canary.foundUnder(folder)).as(field).isEmpty());
    }

    private String canary(String field) {
        return canaries.computeIfAbsent(field, _ -> Canary.fresh()).word();
    }

    private static Map<String, Integer> rows(World world) {
        var rows = new LinkedHashMap<String, Integer>();
        for (var room : world.belongings()) {
            for (var table : room.tables()) {
                rows.put(
                        table.getName(),
                        world.store()
                                .asPlatform(sql -> sql.fetchCount(DSL.table(table.getName()))));
            }
        }
        // how sad it is a week later is asked a week later
        rows.remove("sadness_felt");
        return rows;
    }
}
