package onward.platform.store;

import static onward.schema.tables.Owners.OWNERS;
import static onward.schema.tables.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onward.Stores;
import onward.World;
import onward.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedTest {

    private static final Prepared OWN =
            Prepared.of(on -> on.selectFrom(OWNERS).where(OWNERS.OWNER_ID.eq(Prepared.owner())));
    private static final Prepared NAMED =
            Prepared.of(on ->
                    on.selectFrom(PEOPLE)
                            .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                            .and(PEOPLE.PERSON_ID.eq(Prepared.value("id", String.class))));

    @ParameterizedTest
    @EnumSource
    void everyColumnIsReadAsJooqReadsIt(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var fetched = world.store().lookUp(sql -> sql.selectFrom(OWNERS).fetchSingle());
            var row = rows(world, OWN, Map.of()).getFirst();
            for (Field<?> column : OWNERS.fields()) {
                Object there = row.get(column);
                assertThat(there).as(column.getName()).isEqualTo(fetched.get(column));
            }
            assertThatThrownBy(() -> row.get(PEOPLE.MET_WHERE)).hasMessageContaining("met_where");
        }
    }

    @ParameterizedTest
    @EnumSource
    void askedAgainItSeesWhatChangedSince(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = Map.<String, Object>of("id", world.dana().id().value());
            var luis = Map.<String, Object>of("id", world.luis().id().value());
            for (var round = 0; round < 3; round++) {
                assertThat(rows(world, NAMED, dana)).hasSize(1);
                assertThat(rows(world, NAMED, luis)).hasSize(1);
            }
            world.store()
                    .change(world.owner(), ledger -> ledger.sql().deleteFrom(PEOPLE).execute());
            assertThat(rows(world, NAMED, dana)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListOfAnyLengthFindsEachOfItsRowsOnce(Stores stores, @TempDir Path folder) {
        var some =
                Prepared.of(on ->
                        on.selectFrom(PEOPLE)
                                .where(PEOPLE.OWNER_ID.eq(Prepared.owner()))
                                .and(Prepared.among(PEOPLE.PERSON_ID, "id")));
        try (var world = World.on(stores.fresh(folder), folder)) {
            var all =
                    Stream.generate(world::dana).limit(60).map(dana -> dana.id().value()).toList();
            for (var many : List.of(0, 1, 24, 25, 26, 60)) {
                var ids = all.subList(0, many);
                var found =
                        world.store()
                                .read(
                                        world.owner(),
                                        ledger -> some.rowsAmong(ledger, "id", ids, Map.of()));
                assertThat(found)
                        .extracting(row -> row.get(PEOPLE.PERSON_ID))
                        .containsExactlyInAnyOrderElementsOf(ids);
            }
        }
    }

    @Test
    void aStatementStaysGoodWhenTheTableIsChanged(@TempDir Path folder) {
        try (var world = World.in(folder)) {
            assertThat(rows(world, OWN, Map.of())).hasSize(1);
            world.store()
                    .asPlatform(sql -> sql.execute("alter table owners add column shoe integer"));
            assertThat(rows(world, OWN, Map.of())).hasSize(1);
        }
    }

    @Test
    void twoColumnsOfOneNameAndStrangeOnesAreRefused() {
        assertThatThrownBy(() -> new Columns(List.of(PEOPLE.OWNER_ID, OWNERS.OWNER_ID)))
                .hasMessageContaining("owner_id");
        assertThatThrownBy(() -> new Columns(List.of(DSL.field("day", SQLDataType.LOCALDATE))))
                .hasMessageContaining("LocalDate");
    }

    @Test
    void everyColumnOfTheStoreIsOfAKindThatIsRead() {
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            assertThat(new Columns(List.of(table.fields()))).isNotNull();
        }
    }

    private static List<Row> rows(World world, Prepared select, Map<String, Object> values) {
        return world.store().read(world.owner(), ledger -> select.rows(ledger, values));
    }
}
