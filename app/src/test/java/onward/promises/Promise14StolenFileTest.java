package onward.promises;

import static onward.schema.tables.Owners.OWNERS;
import static onward.schema.tables.Paces.PACES;
import static onward.schema.tables.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.Canary;
import onward.Stores;
import onward.World;
import onward.bridge.Card;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.bridge.Way;
import onward.kernel.Owner;
import onward.kernel.Uuid7;
import onward.platform.sealing.Seal.BrokenSealException;
import onward.platform.store.Owners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 14: a stolen database file shows no journal, and its texts cannot be moved about.
class Promise14StolenFileTest {

    @Test
    void nothingThatWasWrittenCanBeReadInTheFiles(@TempDir Path folder) {
        var canary = Canary.fresh();
        try (var world = World.in(folder)) {
            write(world, canary);
            assertThat(canary.foundUnder(folder)).as("while the program runs").isEmpty();
        }
        assertThat(canary.foundUnder(folder)).as("after it was closed").isEmpty();
    }

    @Test
    void theSearchFindsAWordThatStandsInTheOpen() {
        var canary = Canary.fresh();
        var beside = "x" + canary.word() + "y";
        assertThat(canary.isIn(beside.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(canary.isIn(beside.getBytes(StandardCharsets.UTF_16LE))).isTrue();
        for (var before = 0; before < 3; before++) {
            var shifted = "z".repeat(before) + beside;
            var base64 =
                    java.util.Base64.getEncoder().encode(shifted.getBytes(StandardCharsets.UTF_8));
            assertThat(canary.isIn(base64)).isTrue();
        }
        assertThat(canary.isIn("nothing".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aTextMovedToAnotherRowDoesNotOpen(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = world.dana();
            var luis = world.luis();
            world.store()
                    .asPlatform(sql -> {
                        var danas = sealedName(sql, dana);
                        var luises = sealedName(sql, luis);
                        setName(sql, dana, luises);
                        return setName(sql, luis, danas);
                    });
            assertDoesNotOpen(world, dana);
            assertDoesNotOpen(world, luis);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextMovedToAnotherColumnDoesNotOpen(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = world.dana();
            world.store()
                    .asPlatform(sql ->
                            sql.update(PEOPLE)
                                    .set(PEOPLE.NAME, PEOPLE.ROLE)
                                    .set(PEOPLE.ROLE, PEOPLE.NAME)
                                    .execute());
            assertDoesNotOpen(world, dana);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextMovedToAnotherOwnerDoesNotOpen(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var neighbour = world.neighbour();
            var dana = world.dana();
            world.store()
                    .asPlatform(sql -> {
                        sql.deleteFrom(PACES).execute();
                        return sql.update(PEOPLE)
                                .set(PEOPLE.OWNER_ID, neighbour.id().value())
                                .execute();
                    });
            assertThatThrownBy(() -> world.bridging().find(neighbour.id(), dana.id()))
                    .isInstanceOf(BrokenSealException.class);
        }
    }

    @Test
    void anOwnersKeyMovedToAnotherOwnerOpensNothing(@TempDir Path folder) {
        try (var world = World.in(folder)) {
            var neighbour = world.neighbour();
            world.store()
                    .asPlatform(sql -> {
                        var sams =
                                sql.select(OWNERS.WRAPPED_KEY)
                                        .from(OWNERS)
                                        .where(OWNERS.OWNER_ID.eq(world.owner().value()))
                                        .fetchSingle(OWNERS.WRAPPED_KEY);
                        return sql.update(OWNERS)
                                .set(OWNERS.WRAPPED_KEY, sams)
                                .where(OWNERS.OWNER_ID.eq(neighbour.id().value()))
                                .execute();
                    });
            assertThatThrownBy(() -> world.store().read(neighbour.id(), Owners::load))
                    .hasMessageContaining("key file");
        }
    }

    @Test
    void aSingleFlippedBitIsNoticed(@TempDir Path folder) {
        try (var world = World.in(folder)) {
            var dana = world.dana();
            world.store()
                    .asPlatform(sql -> {
                        var sealed = sealedName(sql, dana);
                        sealed[sealed.length / 2] ^= 1;
                        return setName(sql, dana, sealed);
                    });
            assertDoesNotOpen(world, dana);
        }
    }

    private static void write(World world, Canary canary) {
        var word = canary.word();
        var now = world.clock().now();
        var card =
                new Card(
                        word,
                        List.of(new Way(Way.Kind.OTHER, word)),
                        word,
                        List.of(word),
                        word,
                        word,
                        Optional.empty());
        var person =
                new Person(new PersonId(Uuid7.at(now)), now, word, word, word, word, word, card);
        world.bridging().keep(world.owner(), person);
        assertThat(world.bridging().find(world.owner(), person.id())).contains(person);
        var settings =
                new Owner(
                        world.owner(),
                        word,
                        World.BERLIN,
                        Locale.UK,
                        Optional.empty(),
                        LocalTime.NOON,
                        true,
                        true,
                        true);
        world.store().change(world.owner(), ledger -> Owners.update(ledger, settings));
        assertThat(world.store().read(world.owner(), Owners::load)).isEqualTo(settings);
    }

    private static byte[] sealedName(org.jooq.DSLContext sql, Person person) {
        return sql.select(PEOPLE.NAME)
                .from(PEOPLE)
                .where(PEOPLE.PERSON_ID.eq(person.id().value()))
                .fetchSingle(PEOPLE.NAME);
    }

    private static int setName(org.jooq.DSLContext sql, Person person, byte[] sealed) {
        return sql.update(PEOPLE)
                .set(PEOPLE.NAME, sealed)
                .where(PEOPLE.PERSON_ID.eq(person.id().value()))
                .execute();
    }

    private static void assertDoesNotOpen(World world, Person person) {
        assertThatThrownBy(() -> world.bridging().find(world.owner(), person.id()))
                .isInstanceOf(BrokenSealException.class);
    }
}
