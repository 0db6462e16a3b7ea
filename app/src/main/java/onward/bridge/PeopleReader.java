package onward.bridge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import onward.archive.Connection;
import onward.archive.ConnectionList;
import onward.archive.container.Unreadable;
import onward.platform.Spreadsheet;

/// Reads a file of people, whatever it is: an address book, LinkedIn's connections as a table or in
/// its zip, our own lists, any other table.
final class PeopleReader {

    /// An address book of a hundred thousand people without pictures is smaller.
    private static final int MOST = 64 << 20;

    private static final int HEAD = 4096;

    private PeopleReader() {}

    /// What came of reading.
    sealed interface Told {
        /// People.
        ///
        /// @param nameless how many had no name and were left out
        record People(List<Acquaintance> people, int nameless) implements Told {}

        /// A table of which only the person can say what it holds.
        record Table(String text) implements Told {}

        /// Nothing that can be read, with the reason for the person.
        record Nothing(String why) implements Told {}
    }

    /// @param zone where the days of a list are taken to be
    static Told read(InputStream file, Instant now, ZoneId zone) throws IOException {
        var in = new BufferedInputStream(file, HEAD);
        in.mark(HEAD);
        var head = new String(in.readNBytes(HEAD - 1), StandardCharsets.ISO_8859_1);
        in.reset();
        if (head.startsWith("PK")) {
            return zip(in, now, zone);
        }
        var bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            return new Told.Nothing("This file is larger than 64 MB. Leave the pictures out.");
        }
        if (head.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR")) {
            return new Told.Nothing(
                    "This is an invitation or a calendar. An invitation goes in under Interviews.");
        }
        if (head.toUpperCase(Locale.ROOT).contains("BEGIN:VCARD")) {
            return cards(bytes, now);
        }
        var text = Spreadsheet.text(bytes);
        if (text.startsWith("{")) {
            return ours(text);
        }
        if (isLinkedIn(text)) {
            return linkedIn(bytes, now, zone);
        }
        return table(text);
    }

    private static Told zip(InputStream in, Instant now, ZoneId zone) {
        var people = new ArrayList<Acquaintance>();
        try {
            return ConnectionList.readZip(in, connections(people, now, zone)).isPresent()
                    ? new Told.People(people, 0)
                    : new Told.Nothing("This zip holds no list of connections from LinkedIn.");
        } catch (Unreadable damaged) {
            return new Told.Nothing(damaged.words());
        }
    }

    private static Told cards(byte[] bytes, Instant now) throws IOException {
        var people = new ArrayList<Acquaintance>();
        var in = new java.io.ByteArrayInputStream(bytes);
        var nameless = VCards.read(in, now, people::add);
        return people.isEmpty()
                ? new Told.Nothing("This address book holds nobody with a name.")
                : new Told.People(people, nameless);
    }

    private static Told ours(String text) {
        var people = new ArrayList<Acquaintance>();
        try {
            PeopleFile.read(new StringReader(text), people::add);
            return new Told.People(people, 0);
        } catch (IOException unfit) {
            return new Told.Nothing(
                    "This is no list of people from Onward. A whole export comes in on the account page.");
        }
    }

    private static Told linkedIn(byte[] bytes, Instant now, ZoneId zone) {
        var people = new ArrayList<Acquaintance>();
        ConnectionList.read(
                new java.io.ByteArrayInputStream(bytes), connections(people, now, zone));
        return people.isEmpty()
                ? new Told.Nothing("This list of connections holds nobody with a name.")
                : new Told.People(people, 0);
    }

    private static Told table(String text) {
        try {
            return Spreadsheet.rows(text).size() < 2
                    ? new Told.Nothing(
                            "Nobody was found in this file. It needs a heading and a row.")
                    : new Told.Table(text);
        } catch (IOException noTable) {
            return new Told.Nothing(
                    "This file cannot be read as people. Bring a .vcf, a .csv or LinkedIn's zip.");
        }
    }

    private static Consumer<Connection> connections(
            List<Acquaintance> people, Instant now, ZoneId zone) {
        return connection -> somebody(connection, now, zone).ifPresent(people::add);
    }

    private static Optional<Acquaintance> somebody(
            Connection connection, Instant now, ZoneId zone) {
        var sketch =
                new Sketch()
                        .say(
                                Sketch.Trait.NAME,
                                Sketch.joined(connection.firstName(), connection.lastName()));
        connection.profile().ifPresent(sketch::way);
        connection.email().ifPresent(sketch::email);
        sketch.tag("LinkedIn");
        sketch.since(
                connection
                        .connectedOn()
                        .map(day -> day.atStartOfDay(zone).toInstant())
                        .filter(at -> at.isBefore(now)));
        sketch.job(connection.company().orElse(""), connection.position().orElse(""), "", "");
        return sketch.made(now);
    }

    private static boolean isLinkedIn(String text) {
        return text.lines().limit(12).anyMatch(line -> line.contains("linkedin.com/in/"))
                && text.lines().findFirst().filter(PeopleReader::isOfTable).isEmpty();
    }

    /// LinkedIn has no column for a whole name, nor one for ids: a table with pages of LinkedIn
    /// does.
    private static boolean isOfTable(String heading) {
        return Stream.of(heading.split("[,;\t]", -1))
                .flatMap(cell -> TableField.meant(cell.replace("\"", "")).stream())
                .anyMatch(field -> field == TableField.NAME || field == TableField.ID);
    }
}
