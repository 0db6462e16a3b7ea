package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import onward.World;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Format;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Outcome;
import onward.interview.Pursuit;
import onward.interview.PursuitId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far a note is that nobody began, and which kind of note it would be.
class OwedTest {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // 20:00 in Berlin, the evening after
        ",         2026-11-17T19:00:00Z, THANKS,    DUE,  true",
        ",         2026-11-17T19:00:01Z, THANKS,    LATE, false",
        "WENT_ON,  2026-11-17T19:00:01Z, THANKS,    LATE, false",
        // thanks after a no have no hour, and are never late
        "REJECTED, 2026-11-17T19:00:00Z, REJECTION, DUE,  false",
        "REJECTED, 2026-12-24T19:00:00Z, REJECTION, DUE,  false"
    })
    void aNoteIsDueUntilItsEveningIfItHasOne(
            Outcome.Kind heard, Instant now, Occasion kind, Owed.Progress far, boolean awaited) {
        var outcome =
                Optional.ofNullable(heard)
                        .map(came -> new Outcome(came, LocalDate.of(2026, 11, 16), NOW));
        var talk =
                new Interview(
                        new InterviewId(Uuid7.at(NOW)),
                        new Pursuit(new PursuitId(Uuid7.at(NOW)), "Northwind", "engineer"),
                        1,
                        "",
                        Format.UNSAID,
                        WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN),
                        Optional.empty(),
                        Optional.empty(),
                        outcome,
                        Optional.empty(),
                        Optional.empty());
        var owed =
                new Owed(
                        talk,
                        Person.met(new PersonId(Uuid7.at(NOW)), NOW, "Luis", "", ""),
                        Due.after(talk, LocalTime.of(20, 0), World.BERLIN),
                        Optional.empty(),
                        Optional.empty());
        assertThat(owed.occasion()).isEqualTo(kind);
        assertThat(owed.progress(now)).isEqualTo(far);
        assertThat(owed.isAwaited(now)).isEqualTo(awaited);
    }
}
