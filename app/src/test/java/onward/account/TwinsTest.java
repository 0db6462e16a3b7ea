package onward.account;

import static onward.schema.tables.Audits.AUDITS;
import static onward.schema.tables.Moments.MOMENTS;
import static onward.schema.tables.People.PEOPLE;
import static onward.schema.tables.Thoughts.THOUGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.Evening;
import onward.World;
import onward.kernel.Uuid7;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One interview written up on two computers: what comes in from the other refers to what is here.
class TwinsTest {

    /// Columns that name a row of another table by another word than its id. What they name has no
    /// twins.
    private static final Map<String, Table<?>> LOOSE =
            Map.of("evidence_moment", MOMENTS, "first_audit_id", AUDITS, "by_id", PEOPLE);

    private static final int ID_LENGTH = 36;

    @TempDir private Path folder;

    @Test
    void aThoughtThatComesIntoTheWriteUpThatIsHereStillCitesItsMoment() {
        try (var world = World.in(folder).open()) {
            var evening = new Evening(world, world.guest(), field -> field + " here").spent();
            var elsewhere =
                    export(world)
                            .replace(evening.ids().get("reflection"), fresh(world))
                            .replace(evening.ids().get("moment"), fresh(world));
            for (var column : List.of("thought_id", "point_id", "next_time_id", "reopening_id")) {
                elsewhere = renamed(world, elsewhere, column);
            }
            var outcome =
                    new Importing(world.store(), world.belongings())
                            .bringIn(
                                    world.owner(),
                                    new ByteArrayInputStream(
                                            elsewhere.getBytes(StandardCharsets.UTF_8)));
            assertThat(outcome).isInstanceOf(Imported.BroughtIn.class);

            var cited = new TreeSet<String>();
            var written = new TreeSet<String>();
            world.store()
                    .change(
                            world.owner(),
                            ledger -> {
                                cited.addAll(
                                        ledger.sql()
                                                .select(THOUGHTS.EVIDENCE_MOMENT)
                                                .from(THOUGHTS)
                                                .where(
                                                        THOUGHTS.REFLECTION_ID.eq(
                                                                evening.ids().get("reflection")))
                                                .fetch(THOUGHTS.EVIDENCE_MOMENT));
                                written.addAll(
                                        ledger.sql()
                                                .select(MOMENTS.MOMENT_ID)
                                                .from(MOMENTS)
                                                .where(
                                                        MOMENTS.REFLECTION_ID.eq(
                                                                evening.ids().get("reflection")))
                                                .fetch(MOMENTS.MOMENT_ID));
                            });
            assertThat(cited).hasSize(2).isEqualTo(written);
        }
    }

    /// A twin is found by its id's name: whatever refers to a row that may have one is named alike.
    @Test
    void everyColumnThatNamesARowWithTwinsIsNamedLikeItsId() {
        try (var world = World.in(folder)) {
            var tables =
                    world.belongings().stream().flatMap(room -> room.tables().stream()).toList();
            assertThat(tables).filteredOn(TwinsTest::mayHaveTwins).hasSize(9);
            var ids = tables.stream().map(TwinsTest::id).map(Field::getName).toList();
            for (var table : tables) {
                assertThat(idColumns(table))
                        .as(table.getName())
                        .allMatch(name -> ids.contains(name) || LOOSE.containsKey(name));
            }
            assertThat(LOOSE.values()).noneMatch(TwinsTest::mayHaveTwins);
        }
    }

    private static boolean mayHaveTwins(Table<?> table) {
        return !table.getUniqueKeys().isEmpty();
    }

    /// Behind the owner: the row's own id, or that of the row that it belongs to.
    private static Field<?> id(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey()).getFields().get(1);
    }

    private static List<String> idColumns(Table<?> table) {
        return Stream.of(table.fields())
                .filter(field -> field.getType() == String.class)
                .filter(field -> field.getDataType().length() == ID_LENGTH)
                .map(Field::getName)
                .filter(name -> !name.equals("owner_id"))
                .toList();
    }

    private static String renamed(World world, String export, String column) {
        // "\"thought_id\" : \"0190163d-8694-739b-aea5-966c26f8ad91\""
        return Pattern.compile("(\"" + column + "\" : \")[^\"]+")
                .matcher(export)
                .replaceAll(found -> found.group(1) + fresh(world));
    }

    private static String fresh(World world) {
        return Uuid7.at(world.clock().now());
    }

    private static String export(World world) {
        var out = new ByteArrayOutputStream();
        new Exporting(world.store(), world.belongings(), List.of())
                .everything(world.owner(), world.clock().now(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
