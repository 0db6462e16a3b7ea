package onward.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.HandClock;
import onward.World;
import onward.platform.Spreadsheet;
import onward.replay.Carried.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions in a table, ours or of another program.
class QuestionTableTest {

    @Test
    void theDaysOfEveryAnswerComeBackAsTheyWere() throws IOException {
        var days = new Schedule.Days(HandClock.START, World.BERLIN, Optional.empty());
        var fresh = Schedule.fresh(LocalDate.of(2026, 11, 16));
        var all =
                List.of(
                        of("a", new Turn.AsBefore(fresh.after(Grade.EASY, days))),
                        of("b", new Turn.AsBefore(fresh)),
                        of("c", new Turn.Resting()),
                        of("d", new Turn.FromNow()));
        var out = new ByteArrayOutputStream();
        QuestionTable.write(all, out);
        assertThat(QuestionTable.read(out.toString(StandardCharsets.UTF_8))).isEqualTo(all);
    }

    @Test
    void whatAnotherProgramHeadsOtherwiseIsFoundToo() throws IOException {
        assertThat(QuestionTable.read("Back;Front;Tags\nSo.;Why?;technical\n"))
                .containsExactly(
                        new Carried(
                                "Why?",
                                List.of(),
                                "So.",
                                Set.of(Tag.TECHNICAL),
                                new Turn.FromNow()));
        // as Anki writes "Notes in Plain Text"
        assertThat(QuestionTable.read("#separator:tab\n#html:false\nWhy?\tSo.\n"))
                .containsExactly(of("Why?", new Turn.FromNow()));
        assertThat(QuestionTable.read("question,due,stability\nWhy?,2026-11-20,none\n"))
                .extracting(Carried::turn)
                .containsExactly(new Turn.AsBefore(Schedule.fresh(LocalDate.of(2026, 11, 20))));
        assertThat(QuestionTable.read("question,due\nWhy?,+999999999-01-01\n"))
                .extracting(Carried::turn)
                .containsExactly(new Turn.FromNow());
    }

    @Test
    void aTableOfWindowsIsShownBeforeItIsTakenIn(@TempDir Path folder) {
        var table = "Question;Answer\nWhy “large”?;5 € a piece\nAnd Zoë?;Yes; “so”\n";
        try (var world = World.in(folder).open()) {
            var guest = world.guest();
            for (var charset : List.of("windows-1252", "UTF-16", "UTF-8")) {
                var bytes = table.getBytes(Charset.forName(charset));
                assertThat(Spreadsheet.text(bytes)).isEqualTo(table);
                var file = guest.upload("/replay/exchange", bytes).location();
                assertThat(guest.get(file).body())
                        .contains("2 would be new", "Why “large”?", "5 € a piece", "And Zoë?")
                        .contains("from today");
            }
            assertThat(guest.get("/replay/questions").body()).contains("No questions yet");
        }
    }

    private static Carried of(String asked, Turn turn) {
        return new Carried(asked, List.of(), "So.", Set.of(), turn);
    }
}
