package onward.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import onward.Corpora;
import onward.archive.format.BackslashTable;
import onward.archive.format.Row;
import onward.archive.format.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Tables come out cell by cell, in both ways of writing a quote.
class CsvSpectrumTest {

    @TestFactory
    Stream<DynamicTest> theSpectrumComesOutAsItSays() throws IOException {
        try (var files = Files.list(Corpora.file("csv-spectrum/csvs"))) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".csv", ".json");
        var expected = new ArrayList<Map<String, String>>();
        for (var row : Corpora.json("csv-spectrum/json/" + name)) {
            var cells = new TreeMap<String, String>();
            row.properties()
                    .forEach(cell ->
                            cells.put(
                                    cell.getKey(), cell.getValue().asText().replace("\r\n", "\n")));
            expected.add(cells);
        }
        // the list writes line breaks as Unix does, and one table is no UTF-8
        var text =
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (name.equals("location_coordinates.json")) {
            assertThat(rows(bytes, false))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("cities", "Modesto"));
            return;
        }
        assertThat(rows(bytes, false)).isEqualTo(expected);
        if (!name.equals("json.json")) {
            assertThat(rows(bytes, true)).as("with backslashes").isEqualTo(expected);
        }
    }

    private static List<Map<String, String>> rows(byte[] bytes, boolean withBackslashes)
            throws IOException {
        var found = new ArrayList<Map<String, String>>();
        Table.Rows taker = row -> found.add(cells(row));
        if (withBackslashes) {
            BackslashTable.read(new ByteArrayInputStream(bytes), taker);
        } else {
            Table.read(new ByteArrayInputStream(bytes), taker);
        }
        return found;
    }

    private static Map<String, String> cells(Row row) {
        var cells = new TreeMap<String, String>();
        row.heading().names().forEach(name -> cells.put(name, row.cell(name)));
        return cells;
    }

    @Test
    void aQuoteMayBeWrittenWithABackslash() throws IOException {
        var table = "a,b\n\"He said \\\"no\\\".\n\nTwice\\\"\",\"\"\nx,\\\"y\\\"\n";
        assertThat(rows(table.getBytes(StandardCharsets.UTF_8), true))
                .containsExactly(
                        Map.of("a", "He said \"no\".\n\nTwice\"", "b", ""),
                        Map.of("a", "x", "b", "\\\"y\\\""));
    }
}
