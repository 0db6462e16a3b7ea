package onward.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCardVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onward.Bent;
import onward.platform.Spreadsheet;
import org.junit.jupiter.api.Test;

/// Files of people that were bent on their way. Whatever they are: people, a table or a sentence,
/// and soon. `-Donward.fuzz=5000` bends more of them.
class BentPeopleFilesTest {

    private static final int FUZZ = Integer.getInteger("onward.fuzz", 400);
    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final long SEED = 20261116;
    private static final long SOON = 3_000_000_000L;

    @Test
    void noBentFileStopsTheReadingOrHoldsItUp() throws IOException {
        var random = new Random(SEED);
        var seeds = seeds(random);
        for (var times = 0; times < FUZZ; times++) {
            var bent = Bent.of(seeds.get(times % seeds.size()), random);
            var begun = System.nanoTime();
            var told = PeopleReader.read(new ByteArrayInputStream(bent), NOW, ZoneId.of("UTC"));
            switch (told) {
                case PeopleReader.Told.People(var people, _) ->
                        assertThat(BringingIn.people(BringingIn.written(people))).isEqualTo(people);
                case PeopleReader.Told.Table(var text) -> table(text);
                case PeopleReader.Told.Nothing(var why) -> assertThat(why).endsWith(".");
            }
            assertThat(System.nanoTime() - begun).as("bend %d", times).isLessThan(SOON);
        }
    }

    private static void table(String text) throws IOException {
        var rows = Spreadsheet.rows(text);
        var columns = PeopleTable.guess(rows.getFirst());
        rows.forEach(cells -> PeopleTable.somebody(columns, cells, NOW));
    }

    private static List<byte[]> seeds(Random random) throws IOException {
        var people = new Strangers(random).some(6);
        var seeds = new ArrayList<byte[]>();
        for (var version : VCardVersion.values()) {
            var out = new ByteArrayOutputStream();
            VCardFile.write(people, version, out);
            seeds.add(out.toByteArray());
        }
        var table = new ByteArrayOutputStream();
        PeopleTable.write(people, table);
        seeds.add(table.toByteArray());
        for (var text :
                List.of(
                        BringingIn.written(people),
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDana,Okafor,https://www.linkedin.com/in/dana,,Contoso,\"Head, data\",14 Mar 2026\n",
                        "Name;Firma\n\"Dana \"\"D\"\" Okafor\";Contoso\n",
                        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\nORG:Contoso\nEND:VCARD\n")) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }
}
