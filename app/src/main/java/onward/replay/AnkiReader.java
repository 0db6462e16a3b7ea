package onward.replay;

import java.io.IOException;
import java.io.InputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.sqlite.SQLiteConnection;

/// Reads the questions and answers of a package of Anki's. What is in it is not trusted: it is
/// counted while it inflates, opened in the memory, and only its table of notes is asked.
final class AnkiReader {

    /// A collection of a hundred thousand notes is smaller.
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_NOTES = 20_000;
    private static final String NEWER = "collection.anki21";
    private static final String OLDER = "collection.anki2";

    private AnkiReader() {}

    /// @throws IOException where it is no such package, or too large
    static List<Carried> read(InputStream file) throws IOException {
        var collection = collection(file);
        if (collection.isEmpty()) {
            throw new IOException("no collection");
        }
        try (var connection = DriverManager.getConnection(AnkiPackage.IN_MEMORY)) {
            connection.unwrap(SQLiteConnection.class).deserialize("main", collection.get());
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA cell_size_check = ON");
                statement.setQueryTimeout(5);
                return notes(statement);
            }
        } catch (SQLException damaged) {
            throw new IOException("no collection", damaged);
        }
    }

    /// The newer of the two that a package may hold: the older one then only says so.
    private static Optional<byte[]> collection(InputStream file) throws IOException {
        var found = Optional.<byte[]>empty();
        try (var zip = new ZipInputStream(file)) {
            for (var count = 0; count < MOST_ENTRIES; count++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return found;
                }
                if (entry.getName().equals(NEWER)
                        || (entry.getName().equals(OLDER) && found.isEmpty())) {
                    var bytes = zip.readNBytes(MOST_BYTES + 1);
                    if (bytes.length > MOST_BYTES) {
                        throw new IOException("too large");
                    }
                    found = Optional.of(bytes);
                }
            }
            throw new IOException("too many entries");
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
    }

    private static List<Carried> notes(Statement statement) throws SQLException {
        try (var table =
                statement.executeQuery(
                        "SELECT count(*) FROM sqlite_master WHERE name = 'notes' AND type = 'table'")) {
            if (!table.next() || table.getInt(1) != 1) {
                throw new SQLException("no notes");
            }
        }
        var found = new ArrayList<Carried>();
        try (var rows =
                statement.executeQuery("SELECT flds, tags FROM notes LIMIT " + MOST_NOTES)) {
            while (rows.next()) {
                var note =
                        note(
                                Optional.ofNullable(rows.getString(1)).orElse(""),
                                Optional.ofNullable(rows.getString(2)).orElse(""));
                if (Placing.isQuestion(note.asked())) {
                    found.add(note);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Carried note(String fields, String tags) {
        var texts = fields.split(String.valueOf(AnkiNotes.BETWEEN_FIELDS), -1);
        return Carried.of(
                AnkiNotes.text(texts[0]),
                List.of(),
                texts.length > 1 ? AnkiNotes.text(texts[1]) : "",
                Tag.of(Arrays.asList(tags.toUpperCase(Locale.ROOT).strip().split(" +", -1))));
    }
}
