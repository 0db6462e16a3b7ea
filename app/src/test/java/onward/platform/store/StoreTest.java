package onward.platform.store;

import static onward.schema.tables.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import onward.Stores;
import onward.World;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreTest {

    @ParameterizedTest
    @EnumSource
    void aChangeThatThrowsLeavesNothingBehind(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = world.dana();
            assertThatThrownBy(() ->
                            world.store()
                                    .change(
                                            world.owner(),
                                            ledger -> {
                                                ledger.sql().deleteFrom(PEOPLE).execute();
                                                throw new IllegalStateException("half-way");
                                            }))
                    .hasMessage("half-way");
            assertThat(world.bridging().find(world.owner(), dana.id())).contains(dana);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChangedIsThereAfterARestart(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = world.dana();
            try (var again = world.reopened()) {
                assertThat(again.bridging().find(again.owner(), dana.id())).contains(dana);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadSeesOneMomentWhateverIsWrittenMeanwhile(Stores stores, @TempDir Path folder)
            throws ExecutionException, InterruptedException {
        try (var world = World.on(stores.fresh(folder), folder);
                var writer = Executors.newSingleThreadExecutor()) {
            world.dana();
            var looked = new CountDownLatch(1);
            var written =
                    writer.submit(() -> {
                        looked.await();
                        return world.luis();
                    });
            var counts =
                    world.store()
                            .read(
                                    world.owner(),
                                    ledger -> {
                                        var before = ledger.sql().fetchCount(PEOPLE);
                                        looked.countDown();
                                        finish(written);
                                        return List.of(before, ledger.sql().fetchCount(PEOPLE));
                                    });
            assertThat(counts).containsExactly(1, 1);
            assertThat(world.bridging().count(world.owner())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesTheRowsOfAnother(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var dana = world.dana();
            var neighbour = world.neighbour().id();
            assertThat(world.bridging().find(neighbour, dana.id())).isEmpty();
            assertThat(world.bridging().newestFirst(neighbour, 0, 10)).isEmpty();
            assertThat(world.bridging().letGo(neighbour, dana.id())).isFalse();
            assertThat(world.bridging().find(world.owner(), dana.id())).contains(dana);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerWhoIsNotThereHasNoLedger(Stores stores, @TempDir Path folder) {
        try (var world = World.on(stores.fresh(folder), folder)) {
            var nobody = new OwnerId(Uuid7.at(world.clock().now()));
            assertThatThrownBy(() -> world.store().read(nobody, Owners::load))
                    .isInstanceOf(Seals.UnknownOwner.class);
        }
    }

    @Test
    void everyKeyStartsWithTheOwner() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables()).hasSizeGreaterThan(5);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            var key = table.getPrimaryKey();
            assertThat(key).as(table.getName()).isNotNull();
            assertThat(key == null ? "" : key.getFields().getFirst().getName())
                    .as(table.getName())
                    .isEqualTo("owner_id");
            for (var unique : table.getUniqueKeys()) {
                assertThat(unique.getFields().getFirst().getName())
                        .as(unique.getName())
                        .isEqualTo("owner_id");
            }
        }
    }

    @Test
    void everyColumnMeansTheSameInBothStores() {
        var kept =
                List.of(
                        SQLDataType.VARCHAR.getTypeName(),
                        SQLDataType.BIGINT.getTypeName(),
                        SQLDataType.INTEGER.getTypeName(),
                        SQLDataType.BOOLEAN.getTypeName(),
                        SQLDataType.BLOB.getTypeName(),
                        SQLDataType.VARBINARY.getTypeName());
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Field<?> column : table.fields()) {
                assertThat(column.getDataType().getSQLDataType().getTypeName())
                        .as("%s.%s", table.getName(), column.getName())
                        .isIn(kept);
            }
        }
    }

    private static void finish(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
