package onward.replay;

import java.io.IOException;
import java.io.InputStream;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.replay.Carried.Turn;
import org.sqlite.SQLiteConnection;

/// Reads the questions and answers of a package of Anki's, and when they are due. It is opened in
/// the memory, and asked for four tables alone.
final class AnkiReader {

    private static final int MOST_SECONDS = 5;
    private static final long LAST_SECOND = 253_402_300_799L;

    /// The first card of each note stands for it, and the last review of that card.
    private static final String NOTES =
            """
            WITH first AS (
                SELECT nid, min(ord), id AS card, type, queue, due, odue, odid, ivl, factor, reps, data
                FROM cards GROUP BY nid),
            latest AS (
                SELECT cid, max(id) AS at, ease FROM revlog WHERE ease BETWEEN 1 AND 4 GROUP BY cid)
            SELECT flds, tags, first.*, latest.at, latest.ease
            FROM notes LEFT JOIN first ON first.nid = notes.id LEFT JOIN latest ON latest.cid = first.card
            ORDER BY notes.id LIMIT %d
            """
                    .formatted(Found.MOST + 1);

    private AnkiReader() {}

    /// @param zone where the days of the collection are taken to be
    /// @throws IOException where it is no such package, or too large
    static Found read(InputStream file, ZoneId zone) throws IOException {
        var collection = AnkiCollection.in(file);
        try (var connection = DriverManager.getConnection(AnkiPackage.IN_MEMORY)) {
            connection.unwrap(SQLiteConnection.class).deserialize("main", collection);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA cell_size_check = ON");
                statement.setQueryTimeout(MOST_SECONDS);
                return notes(statement, zone);
            }
        } catch (SQLException damaged) {
            throw new IOException("no collection", damaged);
        }
    }

    private static Found notes(Statement statement, ZoneId zone) throws SQLException {
        var tables =
                number(
                        statement,
                        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN"
                                + " ('col', 'notes', 'cards', 'revlog')");
        if (tables != 4) {
            throw new SQLException("no notes");
        }
        var begins = begins(number(statement, "SELECT crt FROM col"), zone);
        var found = new ArrayList<Carried>();
        var estimated = 0;
        try (var rows = statement.executeQuery(NOTES)) {
            while (rows.next()) {
                var asked = field(rows, 0);
                if (Placing.isQuestion(asked)) {
                    var card = card(rows);
                    var turn = card.turn(begins, zone);
                    found.add(note(rows, asked, turn));
                    estimated += turn instanceof Turn.AsBefore && card.isEstimated() ? 1 : 0;
                }
            }
        }
        return new Found(found, estimated);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static LocalDate begins(long second, ZoneId zone) {
        return Instant.ofEpochSecond(Math.clamp(second, 0, LAST_SECOND)).atZone(zone).toLocalDate();
    }

    /// A card that lies in a filtered deck keeps its own day apart.
    private static AnkiCard card(ResultSet rows) throws SQLException {
        var isFiltered = rows.getLong("odid") != 0 && rows.getLong("odue") != 0;
        var reviewed = rows.getLong("at");
        return new AnkiCard(
                rows.getInt("type"),
                rows.getInt("queue"),
                rows.getLong(isFiltered ? "odue" : "due"),
                rows.getLong("ivl"),
                rows.getLong("factor"),
                rows.getLong("reps"),
                text(rows, "data"),
                reviewed > 0
                        ? Optional.of(
                                new AnkiCard.Review(
                                        Instant.ofEpochMilli(reviewed), rows.getInt("ease")))
                        : Optional.empty());
    }

    private static Carried note(ResultSet rows, String asked, Turn turn) throws SQLException {
        var tags = text(rows, "tags").toUpperCase(Locale.ROOT).strip().split(" +", -1);
        return new Carried(asked, List.of(), field(rows, 1), Tag.of(Arrays.asList(tags)), turn);
    }

    private static String field(ResultSet rows, int place) throws SQLException {
        var fields = text(rows, "flds").split(String.valueOf(AnkiNotes.BETWEEN_FIELDS), -1);
        return place < fields.length ? AnkiNotes.text(fields[place]) : "";
    }

    private static String text(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column)).orElse("");
    }
}
