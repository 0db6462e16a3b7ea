package onward.thank;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.io.ParseWarning;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;

/// The file for a calendar, read by a library that did not write it.
class ReminderFileTest {

    private static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northwind",
                "Müller, Söhne; Partner \\ Co.",
                "two\nlines\r\nEND:VEVENT",
                "木曜日👩‍👩‍👧‍👦 of a very long name that has to be folded more than once on its way",
                "BEGIN:VALARM"
            })
    void aCalendarReadsTheHourTheAlarmAndTheName(String company) {
        var file = ReminderFile.of(List.of(owed(company, "Luis"), owed(company, "Dana")), NOW);
        var warnings = new ArrayList<List<ParseWarning>>();
        var read = Biweekly.parse(file).warnings(warnings).first();
        assertThat(warnings).allSatisfy(one -> assertThat(one).isEmpty());
        assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
        assertThat(read.getEvents()).hasSize(2); // two talks; a talk with two people is one
        var event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue())
                .isEqualTo("Thank-you notes: " + company.replaceAll("\\p{Cntrl}+", " "));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-17T19:00:00Z"));
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-17T18:00:00Z"));
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getAlarms().getFirst().getAction().isDisplay()).isTrue();
        assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toMillis()).isZero();
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
    }

    @Test
    void whatIsPastOrDoneIsInNoCalendar() {
        var file = ReminderFile.of(List.of(owed("x", "y")), NOW.plus(Duration.ofDays(3)));
        assertThat(Biweekly.parse(file).first().getEvents()).isEmpty();
    }

    private static Owed owed(String company, String name) {
        var talk =
                new Interview(
                        new InterviewId(Uuid7.at(NOW)),
                        new Pursuit(new PursuitId(Uuid7.at(NOW)), company, "engineer"),
                        1,
                        "",
                        Format.PANEL,
                        WallTime.of(LocalDateTime.of(2026, 11, 16, 10, 0), World.BERLIN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Owed(
                talk,
                Person.met(new PersonId(Uuid7.at(NOW)), NOW, name, "", ""),
                Due.after(talk, LocalTime.of(20, 0), ZoneId.of("Europe/Berlin")),
                Optional.empty(),
                Optional.empty());
    }
}
