package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Format;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Pursuit;
import onward.interview.PursuitId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void theFirstWordsHoldWhatIsKnownAndNothingElse() {
        var draft = draft(Occasion.THANKS, "She moved the order service off one big table.");
        assertThat(draft.subject()).isEqualTo("Thank you for Monday");
        assertThat(draft.body())
                .isEqualTo(
                        """
                        Dear Dana,

                        Thank you for the talk on Monday about the role of backend engineer.

                        You moved the order service off one big table.

                        With thanks,
                        Sam\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana moved the service off one table. | You moved the service off one table.",
                "They asked about hot keys | You asked about hot keys.",
                // what cannot be turned with certainty is left to the person
                "She plans routes on paper first. | ''",
                "He told a mistake of his own. | ''",
                "She mended what her brother broke. | ''",
                "the cake | ''"
            })
    void theTrueThingIsTurnedOnlyWhereThatIsCertain(String thing, String told) {
        var body = draft(Occasion.THANKS, thing).body();
        if (told.isEmpty()) {
            assertThat(body).doesNotContain("You ");
        } else {
            assertThat(body).contains("\n\n" + told + "\n\n");
        }
    }

    @Test
    void aCorrectionBeginsWithWhatThePersonWouldDoNextTime() {
        assertThat(draft(Occasion.CORRECTION, "").body()).contains("say so and draw the boxes");
        assertThat(draft(Occasion.REJECTION, "").body()).doesNotContain("draw the boxes");
    }

    @Test
    void aLateNoteNamesTheDayBeyondItsWeek() {
        var late = draft(Occasion.THANKS, "Dana Okafor", "", LocalDate.of(2026, 11, 23));
        assertThat(late.subject()).isEqualTo("Thank you for 16 November");
        assertThat(late.body()).contains("the talk on 16 November about");
        var inTime = draft(Occasion.THANKS, "Dana Okafor", "", LocalDate.of(2026, 11, 22));
        assertThat(inTime.subject()).isEqualTo("Thank you for Monday");
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Okafor, Dana",
        "Dr. Dana Okafor, Dana",
        "Prof. Dr. Okafor, Prof. Dr. Okafor",
        "Dana, Dana",
        // the family name comes first
        "李 小龍, 李 小龍",
        "김 민준, 김 민준"
    })
    void nobodyIsGreetedByATitleOrAFamilyNameAlone(String name, String greeted) {
        var draft = draft(Occasion.THANKS, name, "", MONDAY);
        assertThat(draft.body()).startsWith("Dear " + greeted + ",\n");
    }

    private static FirstDraft draft(Occasion occasion, String trueThing) {
        return draft(occasion, "Dana Okafor", trueThing, MONDAY);
    }

    private static FirstDraft draft(
            Occasion occasion, String name, String trueThing, LocalDate today) {
        return FirstDraft.of(
                occasion,
                new Interview(
                        new InterviewId(Uuid7.at(NOW)),
                        new Pursuit(new PursuitId(Uuid7.at(NOW)), "Northwind", "backend engineer"),
                        1,
                        "",
                        Format.PANEL,
                        WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Person(new PersonId(Uuid7.at(NOW)), NOW, name, "", "", "", trueThing),
                "Sam",
                List.of("say so and draw the boxes"),
                today);
    }
}
