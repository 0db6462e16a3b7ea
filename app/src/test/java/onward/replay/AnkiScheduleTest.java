package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.HandClock;
import onward.World;
import onward.replay.Carried.Turn;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConnection;

/// When an answer is due, out to Anki and in from there.
class AnkiScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final List<Grade> GRADES = List.of(Grade.values());

    @Property(tries = 40)
    void whatWentOutComesInWithTheSameSchedule(@ForAll Random random) throws IOException {
        var days = days(HandClock.START);
        var all = new ArrayList<Carried>();
        all.add(of("new", new Turn.FromNow()));
        all.add(of("resting", new Turn.Resting()));
        for (var number = 0; number < 5; number++) {
            var schedule = Schedule.fresh(TODAY);
            var then = HandClock.START.minus(Duration.ofDays(900));
            for (var time = 0; time <= random.nextInt(6); time++) {
                then = then.plus(Duration.ofMillis(random.nextLong(10_000_000_000L)));
                schedule = schedule.after(GRADES.get(random.nextInt(GRADES.size())), days(then));
            }
            all.add(of("q" + number, new Turn.AsBefore(schedule)));
        }
        var out = new ByteArrayOutputStream();
        AnkiPackage.write(all, days, out);
        var found = AnkiReader.read(new ByteArrayInputStream(out.toByteArray()), World.BERLIN);
        assertThat(found.estimated()).isZero();
        // a millionth of a day is as exact as a memory is kept
        assertThat(found.questions())
                .usingRecursiveComparison()
                .withComparatorForType(
                        (one, other) ->
                                Math.abs(one - other) < 2e-6 ? 0 : Double.compare(one, other),
                        Double.class)
                .isEqualTo(all);
    }

    @Test
    void anAnswerIsNotDueAfterTheDayBeforeTheInterviewInAnkiEither() throws IOException {
        var easy = Schedule.fresh(TODAY).after(Grade.EASY, days(HandClock.START));
        var moved =
                new Schedule.Days(HandClock.START, World.BERLIN, Optional.of(TODAY.plusDays(2)));
        var out = new ByteArrayOutputStream();
        AnkiPackage.write(List.of(of("q", new Turn.AsBefore(easy))), moved, out);
        assertThat(due(AnkiReader.read(in(out), World.BERLIN))).containsExactly(TODAY.plusDays(2));
    }

    /// The collection began on 7 November; cards are type, queue, due, ivl, factor, reps, data.
    @Test
    void cardsOfAnkisOwnKeepTheirDaysAndOldOnesAreWorkedOut() throws IOException, SQLException {
        var found =
                AnkiReader.read(
                        new ByteArrayInputStream(
                                packed(
                                        "collection.anki21",
                                        "2, 2, 20, 12, 2500, 4, '{\"s\":12.5,\"d\":6.3,\"dr\":0.9}'",
                                        "2, 2, 20, 10, 2500, 4, ''",
                                        "0, 0, 3, 0, 0, 0, ''",
                                        "1, 1, 1795000000, 0, 2500, 1, '{}'",
                                        "2, -1, 20, 10, 2500, 4, ''",
                                        "2, 2, 9000000000000, 10, 2500, 4, ''",
                                        "2, 2, 20, 0, 0, 4, 'no json'")),
                        World.BERLIN);
        assertThat(found.questions()).hasSize(7);
        assertThat(found.estimated()).isEqualTo(1);
        assertThat(due(found)).startsWith(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 27));
        var known = memory(found, 0);
        assertThat(known).isEqualTo(new Memory(12.5, 6.3));
        var estimated = memory(found, 1);
        assertThat(estimated.stability()).isEqualTo(10);
        assertThat(estimated.difficulty()).isCloseTo(6.914, within(0.001));
        assertThat(found.questions().subList(2, 7).stream().map(Carried::turn))
                .containsExactly(
                        new Turn.FromNow(),
                        new Turn.FromNow(),
                        new Turn.Resting(),
                        new Turn.FromNow(),
                        new Turn.FromNow());
        // the last review is in no log: it was as long ago as the interval says
        assertThat(last(found, 1).at().atZone(World.BERLIN).toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void aPackageOfTheNewestKindIsRefusedWithWhatToDo() throws IOException, SQLException {
        for (var older : List.of("collection.anki2", "a picture")) {
            var bytes = packed(older, "0, 0, 1, 0, 0, 0, ''");
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(older));
                zip.write(bytes);
                zip.putNextEntry(new ZipEntry("collection.anki21b"));
            }
            assertThatThrownBy(() -> AnkiReader.read(in(out), World.BERLIN))
                    .isInstanceOfSatisfying(
                            UnfitFile.class,
                            unfit ->
                                    assertThat(unfit.words())
                                            .contains("Support older Anki versions"));
        }
    }

    private static byte[] packed(String name, String... cards) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(AnkiPackage.IN_MEMORY);
                var sql = connection.createStatement()) {
            for (var table : AnkiSchema.TABLES) {
                sql.executeUpdate(table);
            }
            // 4 in the morning of 7 November 2026 in Berlin
            sql.executeUpdate(
                    "INSERT INTO col VALUES (1, 1794020400, 0, 0, 11, 0, 0, 0, '', '', '', '', '')");
            for (var number = 1; number <= cards.length; number++) {
                sql.executeUpdate(
                        "INSERT INTO notes VALUES (%1$d, 'g', 1, 1, -1, '', 'q%1$d' || char(31) || 'a', 0, 0, 0, '')"
                                .formatted(number));
                var card = cards[number - 1].split(", (?='[^']*'$)", 2);
                sql.executeUpdate(
                        "INSERT INTO cards VALUES (%1$d, %1$d, 1, 0, 1, -1, %2$s, 0, 0, 0, 0, 0, %3$s)"
                                .formatted(number, card[0], card[1]));
            }
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(connection.unwrap(SQLiteConnection.class).serialize("main"));
            }
            return out.toByteArray();
        }
    }

    private static List<LocalDate> due(Found found) {
        return found.questions().stream()
                .filter(one -> one.turn() instanceof Turn.AsBefore)
                .map(one -> ((Turn.AsBefore) one.turn()).schedule().due())
                .toList();
    }

    private static Memory memory(Found found, int place) {
        return last(found, place).memory();
    }

    private static Schedule.Last last(Found found, int place) {
        return found.questions().get(place).turn() instanceof Turn.AsBefore(var schedule)
                ? schedule.last().orElseThrow()
                : org.assertj.core.api.Assertions.fail("it has no day");
    }

    private static ByteArrayInputStream in(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static Carried of(String asked, Turn turn) {
        return new Carried(asked, List.of(), "So.", Set.of(), turn);
    }

    private static Schedule.Days days(java.time.Instant now) {
        return new Schedule.Days(now, World.BERLIN, Optional.empty());
    }
}
