package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import onward.World;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of ten years must not be slower than one of a week: each list finds its rows by an
/// index, in the order in which they are shown.
class QueryPlansTest {

    private static final List<String> LISTS =
            List.of(
                    "/",
                    "/interviews",
                    "/interviews?page=2",
                    "/interviews/ended",
                    "/reflect",
                    "/reflect?page=2",
                    "/bridge");

    private static final Pattern IN_A_LIST = Pattern.compile("(?i) in \\(\\s*'");

    @Test
    void noListReadsMoreRowsThanItShows(@TempDir Path folder) {
        try (var world = World.in(folder).open()) {
            world.dana();
            var guest = world.guest();
            var asked = listenTo(world);
            LISTS.forEach(list -> assertThat(guest.get(list).status()).isLessThan(500));
            assertThat(asked).isNotEmpty();
            asked.stream().distinct().toList().forEach(sql -> assertByIndex(world, sql));
        }
    }

    /// They are made once and run beside jOOQ's listeners, so they are found where they are kept.
    @Test
    void noPreparedSelectReadsMoreRowsThanItShows(@TempDir Path folder) {
        try (var world = World.in(folder)) {
            var prepared = prepared();
            assertThat(prepared).hasSizeGreaterThan(6);
            prepared.forEach(select ->
                    assertByIndex(
                            world,
                            world.store()
                                    .lookUp(on -> select.inlined(on, QueryPlansTest::sample))));
        }
    }

    @Test
    void aScanOfAllRowsIsNoticed(@TempDir Path folder) {
        try (var world = World.in(folder)) {
            assertThat(plan(world, "select * from people order by met_where limit 1"))
                    .anyMatch(QueryPlansTest::isScan)
                    .anyMatch(QueryPlansTest::isSort);
            assertThat(
                            plan(
                                    world,
                                    "select * from positions where owner_id = 'x'"
                                            + " and person_id in ('x', 'y') order by position_id"))
                    .anyMatch(QueryPlansTest::isOfOneOwner);
        }
    }

    private static List<Prepared> prepared() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("onward")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Prepared.class))
                        .map(field -> read(field.reflect()))
                        .toList();
    }

    private static Prepared read(Field kept) {
        try {
            kept.setAccessible(true);
            return (Prepared) Objects.requireNonNull(kept.get(null));
        } catch (IllegalAccessException shut) {
            throw new IllegalStateException(shut);
        }
    }

    private static Object sample(Param<?> param) {
        return switch (param.getType().getSimpleName()) {
            case "Boolean" -> true;
            case "Long" -> 1L;
            case "Integer" -> 1;
            default -> "x";
        };
    }

    private static void assertByIndex(World world, String sql) {
        var plan = plan(world, sql);
        assertThat(plan).as(sql).noneMatch(QueryPlansTest::isScan);
        if (IN_A_LIST.matcher(sql).find()) {
            assertThat(plan).as(sql).noneMatch(QueryPlansTest::isOfOneOwner);
        }
        if (sql.toLowerCase(Locale.ROOT).contains(" limit ")) {
            assertThat(plan).as(sql).noneMatch(QueryPlansTest::isSort);
        }
    }

    private static boolean isScan(String step) {
        return step.startsWith("SCAN ") && !step.startsWith("SCAN CONSTANT");
    }

    /// All rows of an owner, who is the only one for the most part.
    private static boolean isOfOneOwner(String step) {
        return step.endsWith("(owner_id=?)");
    }

    private static boolean isSort(String step) {
        return step.contains("TEMP B-TREE");
    }

    private static List<String> plan(World world, String sql) {
        return world.store()
                .lookUp(on ->
                        new ArrayList<>(
                                on.connectionResult(connection -> {
                                    var steps = new ArrayList<String>();
                                    try (var statement = connection.createStatement();
                                            var rows =
                                                    statement.executeQuery(
                                                            "EXPLAIN QUERY PLAN " + sql)) {
                                        while (rows.next()) {
                                            steps.add(
                                                    Objects.requireNonNull(
                                                            rows.getString("detail")));
                                        }
                                    }
                                    return steps;
                                })));
    }

    /// Every select from now on, with its values in it.
    private static List<String> listenTo(World world) {
        var asked = new CopyOnWriteArrayList<String>();
        world.store()
                .lookUp(on ->
                        on.configuration()
                                .set(ExecuteListener.onStart(context -> note(context, asked))));
        return asked;
    }

    private static void note(ExecuteContext context, List<String> asked) {
        Query query = context.query();
        if (query instanceof Select<?>) {
            asked.add(context.dsl().renderInlined(query));
        }
    }
}
