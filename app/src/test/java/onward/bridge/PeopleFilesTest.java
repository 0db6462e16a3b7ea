package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCardVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Corpora;
import onward.platform.Spreadsheet;
import org.junit.jupiter.api.Test;

/// What goes out comes in again, in every format; and what others wrote is read or told of.
class PeopleFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private static final java.time.ZoneId UTC = java.time.ZoneId.of("UTC");

    private interface Writing {
        void to(List<Acquaintance> people, OutputStream out) throws IOException;
    }

    @Property(tries = 40)
    void whatIsWrittenAsACardComesBack(@ForAll Random random) throws IOException {
        assertComesBack(random, (people, out) -> VCardFile.write(people, VCardVersion.V4_0, out));
    }

    @Property(tries = 40)
    void whatIsWrittenAsAnOlderCardComesBack(@ForAll Random random) throws IOException {
        assertComesBack(random, (people, out) -> VCardFile.write(people, VCardVersion.V3_0, out));
    }

    @Property(tries = 40)
    void whatIsWrittenAsATableComesBackAndNoCellIsAFormula(@ForAll Random random)
            throws IOException {
        var people = new Strangers(random).some(5);
        var out = new ByteArrayOutputStream();
        PeopleTable.write(people, out);
        var rows = Spreadsheet.rows(out.toString(StandardCharsets.UTF_8));
        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        var columns = PeopleTable.guess(rows.getFirst());
        var back =
                rows.stream()
                        .skip(1)
                        .flatMap(cells -> PeopleTable.somebody(columns, cells, NOW).stream())
                        .map(Strangers::shown);
        assertThat(back.toList()).isEqualTo(people.stream().map(Strangers::shown).toList());
    }

    @Property(tries = 40)
    void whatIsWrittenAsAListComesBackToTheLastId(@ForAll Random random) throws IOException {
        var people = new Strangers(random).some(5);
        assertThat(BringingIn.people(BringingIn.written(people))).isEqualTo(people);
    }

    private static void assertComesBack(Random random, Writing writing) throws IOException {
        var people = new Strangers(random).some(5);
        var out = new ByteArrayOutputStream();
        writing.to(people, out);
        var back = new ArrayList<Acquaintance>();
        VCards.read(new ByteArrayInputStream(out.toByteArray()), NOW, back::add);
        assertThat(back.stream().map(Strangers::shown).toList())
                .isEqualTo(people.stream().map(Strangers::shown).toList());
    }

    @Test
    void aCardOfThePhoneOfTwentyYearsAgoIsRead() throws IOException {
        var people =
                people(
                        """
                        BEGIN:VCARD
                        VERSION:2.1
                        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg
                        ORG:Northwind GmbH;Sales
                        TITLE:Engineer
                        TEL;CELL:+49 170 1234567
                        EMAIL;INTERNET:joerg@northwind.example
                        END:VCARD
                        """);
        assertThat(people).hasSize(1);
        var joerg = people.getFirst();
        assertThat(joerg.person().name()).isEqualTo("Jörg Müller");
        assertThat(joerg.person().email()).isEqualTo("joerg@northwind.example");
        assertThat(joerg.company()).isEqualTo("Northwind GmbH");
        assertThat(joerg.person().card().ways())
                .containsExactly(new Way(Way.Kind.PHONE, "+49 170 1234567"));
    }

    @Test
    void linkedInsListIsReadWithItsPreamble() throws IOException {
        var people =
                people(
                        """
                        \uFEFFNotes:
                        "When exporting your connection data, you may notice that some addresses are missing."

                        First Name,Last Name,URL,Email Address,Company,Position,Connected On
                        Dana,Okafor,https://www.linkedin.com/in/dana-okafor,,Northwind GmbH,Head of data,14 Mar 2026
                        ,,https://www.linkedin.com/in/nobody,,,,01 Jan 2026
                        """);
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().person().name()).isEqualTo("Dana Okafor");
        assertThat(people.getFirst().company()).isEqualTo("Northwind GmbH");
        assertThat(people.getFirst().person().since()).isEqualTo("2026-03-14T00:00:00Z");
    }

    @Test
    void aTableOfAnyKindAsksForItsColumns() throws IOException {
        var told = read("Vorname;Nachname;Firma\nDana;Okafor;Northwind\n");
        assertThat(told).isInstanceOf(PeopleReader.Told.Table.class);
    }

    @Test
    void whatIsNoListOfPeopleIsRefusedInWords() throws IOException {
        for (var text :
                List.of(
                        "",
                        "hello",
                        "{\"onward\": 1}",
                        "{",
                        "PK\u0003\u0004 broken",
                        "BEGIN:VCALENDAR\nX,Y\n1,2\n")) {
            assertThat(read(text)).as(text).isInstanceOf(PeopleReader.Told.Nothing.class);
        }
    }

    @Test
    void noCardOfTheCorpusStopsTheReading() throws IOException {
        var read = 0;
        try (var files = Files.walk(Corpora.file("ez-vcard"))) {
            for (var file : files.filter(PeopleFilesTest::isCard).toList()) {
                var told = PeopleReader.read(Files.newInputStream(file), NOW, UTC);
                read += told instanceof PeopleReader.Told.People(var people, _) ? people.size() : 0;
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @Property(tries = 60)
    void noDamageStopsTheReading(@ForAll Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        VCardFile.write(new Strangers(random).some(3), VCardVersion.V4_0, out);
        var bytes = out.toByteArray();
        for (var times = 0; times < 20; times++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertThat(PeopleReader.read(new ByteArrayInputStream(bytes), NOW, UTC)).isNotNull();
    }

    private static boolean isCard(Path file) {
        return Stream.of(".vcf", ".vcard").anyMatch(file.toString()::endsWith);
    }

    private static List<Acquaintance> people(String text) throws IOException {
        return ((PeopleReader.Told.People) read(text)).people();
    }

    private static PeopleReader.Told read(String text) throws IOException {
        return PeopleReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NOW, UTC);
    }
}
