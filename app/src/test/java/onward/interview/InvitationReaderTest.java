package onward.interview;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onward.Bent;
import onward.Corpora;
import onward.World;

/// Reads what calendar programs send, and whatever else is dropped. `-Donward.fuzz=5000` alters
/// more of them.
class InvitationReaderTest {

    private static final int FUZZ = Integer.getInteger("onward.fuzz", 300);

    @Example
    void anInvitationFromOutlookIsReadWithItsPeople() {
        var invitation = invited(Letters.outlook("REQUEST", 0, "20261120T140000"));
        assertThat(invitation.summary())
                .isEqualTo("Technical interview: Backend engineer at Northwind");
        assertThat(invitation.starts().orElseThrow().written()).isEqualTo("2026-11-20T14:00");
        assertThat(invitation.starts().orElseThrow().zone()).isEqualTo(World.BERLIN);
        assertThat(invitation.ends().orElseThrow().written()).isEqualTo("2026-11-20T15:00");
        assertThat(invitation.zoneUnknown()).isEmpty();
        assertThat(invitation.guests())
                .extracting(Invitation.Guest::name)
                .containsExactly("Dana Okafor", "Luis Prado", "sam");
        assertThat(invitation.words()).contains("Please bring a laptop, and questions.");
    }

    @Example
    void aTimeOfTheWorldIsShownAtHomeAndADayHasNoHour() {
        var utc = invited(event("DTSTART:20261120T130000Z", "DURATION:PT45M"));
        assertThat(utc.starts().orElseThrow().written()).isEqualTo("2026-11-20T14:00");
        assertThat(utc.ends().orElseThrow().written()).isEqualTo("2026-11-20T14:45");
        var day = invited(event("DTSTART;VALUE=DATE:20261120"));
        assertThat(day.starts()).isEmpty();
        assertThat(day.day()).hasValue(java.time.LocalDate.of(2026, 11, 20));
        assertThat(invited(event("DTSTART;TZID=Middle-earth:20261120T130000")).zoneUnknown())
                .isEqualTo("Middle-earth");
        assertThat(invited(event("DTSTART:yesterday")).starts()).isEmpty();
    }

    @Example
    void aCalendarOfTheNinetiesIsRead() {
        var text =
                """
                BEGIN:VCALENDAR
                VERSION:1.0
                BEGIN:VEVENT
                UID:1
                SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch bei =
                Northwind
                DTSTART:20261120T130000Z
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(invited(text).summary()).isEqualTo("Gespräch bei Northwind");
    }

    @Example
    void whatIsNoInvitationIsRefusedInWords() {
        for (var text :
                new String[] {
                    "",
                    "hello",
                    "BEGIN:VCALENDAR\nEND:VCALENDAR",
                    event("UID:1").replace("BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nMETHOD:REPLY"),
                    event("UID:1") + event("UID:2")
                }) {
            assertThat(read(text)).as(text).isInstanceOf(InvitationTold.Nothing.class);
        }
        assertThat(InvitationReader.read(new byte[InvitationReader.MOST + 1], World.BERLIN))
                .isInstanceOf(InvitationTold.Nothing.class);
    }

    /// The second reader is another program: biweekly.
    @Example
    void theCorpusIsReadAsAnotherProgramReadsIt() throws IOException {
        var compared = 0;
        for (var file : corpus()) {
            var bytes = Files.readAllBytes(file);
            var told = InvitationReader.read(bytes, ZoneId.of("UTC"));
            if (told instanceof InvitationTold.Invited(var invitation)
                    && file.toString().contains("/valid/")
                    && compare(invitation, new String(bytes, StandardCharsets.UTF_8))) {
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static boolean compare(Invitation invitation, String text) {
        var calendars = Biweekly.parse(text).all();
        var events =
                calendars.isEmpty()
                        ? java.util.List.<biweekly.component.VEvent>of()
                        : calendars.getFirst().getEvents();
        if (events.size() != 1 || events.getFirst().getDateStart() == null) {
            return false;
        }
        var event = events.getFirst();
        if (event.getSummary() != null) {
            assertThat(invitation.summary())
                    .isEqualTo(event.getSummary().getValue().replaceAll("\\s+", " ").strip());
        }
        if (invitation.starts().isPresent() && invitation.zoneUnknown().isEmpty()) {
            var start = event.getDateStart().getValue();
            if (text.contains("Z\n") || text.contains("Z\r")) {
                assertThat(
                                Duration.between(
                                                invitation.starts().get().instant(),
                                                start.toInstant())
                                        .abs())
                        .isLessThan(Duration.ofDays(1));
            }
        }
        return true;
    }

    /// Whatever is bent: an invitation or a sentence, and soon.
    @Property(tries = 1)
    void noDamageStopsTheReading(@ForAll Random random) throws IOException {
        var seeds =
                Stream.concat(
                                corpus().stream().map(InvitationReaderTest::bytes),
                                Stream.of(
                                        Letters.outlook("REQUEST", 1, "20261120T140000")
                                                .getBytes(StandardCharsets.UTF_8)))
                        .filter(bytes -> bytes.length < 20_000)
                        .toList();
        for (var times = 0; times < FUZZ; times++) {
            var bent = Bent.of(seeds.get(random.nextInt(seeds.size())), random);
            var begun = System.nanoTime();
            var told = InvitationReader.read(bent, World.BERLIN);
            assertThat(told).isNotNull();
            if (told instanceof InvitationTold.Invited(var invitation)) {
                assertThat(InvitationGuess.of(invitation, java.util.List.of())).isNotNull();
            }
            assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
        }
    }

    private static java.util.List<Path> corpus() throws IOException {
        try (var files = Files.walk(Corpora.file("ical4j"))) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk\n"
                + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static Invitation invited(String text) {
        return ((InvitationTold.Invited) read(text)).invitation();
    }

    private static InvitationTold read(String text) {
        return InvitationReader.read(text.getBytes(StandardCharsets.UTF_8), World.BERLIN);
    }
}
