package onward.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onward.replay.Carried.Turn;
import org.sqlite.SQLiteConnection;

/// Questions and answers as a package that Anki takes: a SQLite database within a zip file. It is
/// made in the memory, since a file on the disk would hold unsealed what was written.
final class AnkiPackage {

    static final String IN_MEMORY = "jdbc:sqlite::memory:";
    private static final String MAIN = "main";

    /// Anki lets a day begin at four in the morning.
    private static final LocalTime DAWN = LocalTime.of(4, 0);

    private AnkiPackage() {}

    static void write(List<Carried> all, Schedule.Days days, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            zip.write(collection(all, days));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private static byte[] collection(List<Carried> all, Schedule.Days days) throws SQLException {
        try (var connection = DriverManager.getConnection(IN_MEMORY)) {
            try (var statement = connection.createStatement()) {
                for (var table : AnkiSchema.TABLES) {
                    statement.executeUpdate(table);
                }
            }
            connection.setAutoCommit(false);
            var begins = begins(all, days);
            settings(connection, begins, days);
            var reviewed = new HashSet<Long>();
            for (var place = 0; place < all.size(); place++) {
                note(connection, all.get(place), place, days);
                card(
                        connection,
                        AnkiCard.of(all.get(place).turn(), place, begins, days),
                        place,
                        days,
                        reviewed);
            }
            connection.commit();
            return connection.unwrap(SQLiteConnection.class).serialize(MAIN);
        }
    }

    /// No day of a card is counted below zero: the collection begins with the earliest of them.
    private static LocalDate begins(List<Carried> all, Schedule.Days days) {
        return all.stream()
                .filter(one -> one.turn() instanceof Turn.AsBefore)
                .map(one -> AnkiCard.day(((Turn.AsBefore) one.turn()).schedule(), days))
                .filter(days.today()::isAfter)
                .min(LocalDate::compareTo)
                .orElse(days.today());
    }

    private static void settings(Connection connection, LocalDate begins, Schedule.Days days)
            throws SQLException {
        var seconds = days.now().getEpochSecond();
        insert(
                connection,
                "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')",
                begins.atTime(DAWN).atZone(days.zone()).toEpochSecond(),
                days.now().toEpochMilli(),
                days.now().toEpochMilli(),
                AnkiSchema.VERSION,
                AnkiSchema.settings(),
                AnkiSchema.models(seconds),
                AnkiSchema.decks(seconds),
                AnkiSchema.deckSettings());
    }

    private static void note(Connection connection, Carried carried, int place, Schedule.Days days)
            throws SQLException {
        var question = AnkiNotes.html(carried.asked());
        insert(
                connection,
                "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
                id(place, days),
                "onward" + Long.toString(AnkiNotes.sum(carried.plain()), Character.MAX_RADIX),
                AnkiSchema.MODEL,
                days.now().getEpochSecond(),
                (" " + Tag.written(carried.tags()) + " ").toLowerCase(Locale.ROOT),
                question + AnkiNotes.BETWEEN_FIELDS + AnkiNotes.html(carried.answer()),
                question,
                AnkiNotes.sum(question));
    }

    private static void card(
            Connection connection, AnkiCard card, int place, Schedule.Days days, Set<Long> reviewed)
            throws SQLException {
        insert(
                connection,
                "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?)",
                id(place, days),
                id(place, days),
                AnkiSchema.DECK,
                days.now().getEpochSecond(),
                card.type(),
                card.queue(),
                card.due(),
                card.interval(),
                card.ease(),
                card.rehearsals(),
                card.memory());
        if (card.last().isPresent()) {
            insert(
                    connection,
                    "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, 0, 1)",
                    millis(card.last().get(), reviewed),
                    id(place, days),
                    card.last().get().button(),
                    card.interval(),
                    card.interval(),
                    card.ease());
        }
    }

    /// A review's id is its time: where two have the same, the later one gets the next.
    private static long millis(AnkiCard.Review review, Set<Long> reviewed) {
        var millis = review.at().toEpochMilli();
        while (!reviewed.add(millis)) {
            millis++;
        }
        return millis;
    }

    private static long id(int place, Schedule.Days days) {
        return days.now().toEpochMilli() + place;
    }

    private static void insert(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
