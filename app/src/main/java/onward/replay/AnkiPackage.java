package onward.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.SQLiteConnection;

/// Questions and answers as a package that Anki takes: a SQLite database within a zip file. It is
/// made in the memory, since a file on the disk would hold unsealed what was written.
final class AnkiPackage {

    static final String IN_MEMORY = "jdbc:sqlite::memory:";
    private static final String MAIN = "main";
    private static final int NEW = 0;
    private static final int IN_REVIEW = 2;
    private static final int USUAL_FACTOR = 2500;

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
            settings(connection, days);
            for (var place = 0; place < all.size(); place++) {
                card(connection, all.get(place), place, days);
            }
            connection.commit();
            return connection.unwrap(SQLiteConnection.class).serialize(MAIN);
        }
    }

    /// The collection begins today, so that days are counted from here.
    private static void settings(Connection connection, Schedule.Days days) throws SQLException {
        var seconds = days.now().getEpochSecond();
        var begins = days.today().atStartOfDay(days.zone()).toEpochSecond();
        insert(
                connection,
                "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')",
                begins,
                days.now().toEpochMilli(),
                days.now().toEpochMilli(),
                AnkiSchema.VERSION,
                AnkiSchema.settings(),
                AnkiSchema.models(seconds),
                AnkiSchema.decks(seconds),
                AnkiSchema.deckSettings());
    }

    private static void card(Connection connection, Carried carried, int place, Schedule.Days days)
            throws SQLException {
        var id = days.now().toEpochMilli() + place;
        var seconds = days.now().getEpochSecond();
        var question = AnkiNotes.html(carried.asked());
        insert(
                connection,
                "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
                id,
                "onward" + Long.toString(AnkiNotes.sum(carried.plain()), Character.MAX_RADIX),
                AnkiSchema.MODEL,
                seconds,
                (" " + Tag.written(carried.tags()) + " ").toLowerCase(Locale.ROOT),
                question + AnkiNotes.BETWEEN_FIELDS + AnkiNotes.html(carried.answer()),
                question,
                AnkiNotes.sum(question));
        var last = carried.schedule().flatMap(Schedule::last);
        var due =
                carried.schedule()
                        .map(schedule -> ChronoUnit.DAYS.between(days.today(), schedule.due(days)))
                        .orElse((long) place);
        var interval =
                last.map(one -> Math.max(1, Math.round(one.memory().stability()))).orElse(0L);
        insert(
                connection,
                "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?)",
                id,
                id,
                AnkiSchema.DECK,
                seconds,
                last.isPresent() ? IN_REVIEW : NEW,
                last.isPresent() ? IN_REVIEW : NEW,
                last.isPresent() ? due : place,
                interval,
                last.isPresent() ? USUAL_FACTOR : 0,
                carried.schedule().map(Schedule::rehearsals).orElse(0),
                last.map(one -> memory(one.memory())).orElse("{}"));
    }

    /// As Anki keeps what FSRS knows: stability and difficulty.
    private static String memory(Memory memory) {
        return String.format(
                Locale.ROOT, "{\"s\":%.4f,\"d\":%.3f}", memory.stability(), memory.difficulty());
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
