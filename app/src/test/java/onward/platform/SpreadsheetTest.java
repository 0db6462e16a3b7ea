package onward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables as the spreadsheets of this world write them.
class SpreadsheetTest {

    private static final String WORDS = "Frage;Antwort\n„Größe?“;\"5 €; so\nungefähr\"\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\uFEFF",
        "windows-1252,''",
        "UTF-16LE,\uFEFF",
        "UTF-16BE,\uFEFF"
    })
    void aTableIsReadInWhateverLettersItWasWritten(String charset, String mark) throws IOException {
        var bytes = (mark + WORDS).getBytes(Charset.forName(charset));
        assertThat(Spreadsheet.rows(Spreadsheet.text(bytes)))
                .containsExactly(
                        List.of("Frage", "Antwort"), List.of("„Größe?“", "5 €; so\nungefähr"));
    }

    @Test
    void cellsAreApartByCommasSemicolonsOrTabs() throws IOException {
        for (var separator : List.of(",", ";", "\t")) {
            assertThat(Spreadsheet.rows("a" + separator + "b\n\nc" + separator + "d"))
                    .containsExactly(List.of("a", "b"), List.of("c", "d"));
        }
        assertThat(Spreadsheet.text("".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void noCellStartsAFormula() {
        Map.of("=1+1", "'=1+1", "@home", "'@home", "'=1", "''=1", "a=1", "a=1", "'tis", "'tis")
                .forEach((cell, written) -> {
                    assertThat(Spreadsheet.harmless(cell)).isEqualTo(written);
                    assertThat(Spreadsheet.meant(written)).isEqualTo(cell);
                });
    }
}
