package onward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.bridge.Bridging;
import onward.bridge.Card;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.bridge.Position;
import onward.bridge.PositionId;
import onward.kernel.Owner;
import onward.kernel.Uuid7;

/// Invented people of an invented address book: some worked with those who were met.
final class SampleNetwork {

    private static final List<String> PEOPLE =
            List.of(
                    "Kofi Mensah|Cobalt Row Ltd|Engineering manager|Brightwater",
                    "Priya Raman|Cobalt Row Ltd|Staff engineer|Harbourline",
                    "Marta Lindqvist|Harbourline|Product lead|",
                    "Tomas Novak|Lanternfish|Designer|Contoso Mills",
                    "Grace Obi|Brightwater|Recruiter|",
                    "Leo Hartmann|Contoso Mills|Analyst|Harbourline",
                    "Yuki Tanabe|Fjordware|Platform engineer|Northwind",
                    "Sofia Duarte|Northwind|Product owner|Lanternfish",
                    "Ben Achterberg|Northwind|Engineer|Fjordware",
                    "Nadia Petrov|Small Harbour|Founder|Fjordware");

    private SampleNetwork() {}

    static void furnish(Bridging bridging, Owner owner, Instant now) {
        var file = new ArrayList<Person>();
        for (var line : PEOPLE) {
            var parts = line.split("\\|", -1);
            var since = now.minus(Duration.ofDays(300L - file.size()));
            var person =
                    Person.met(new PersonId(Uuid7.at(since)), since, parts[0], parts[2], "")
                            .with(
                                    new Card(
                                            "",
                                            List.of(),
                                            "",
                                            List.of("address book"),
                                            "",
                                            "",
                                            Optional.empty()));
            bridging.add(owner.id(), person, jobs(parts, since));
            file.add(person);
        }
        var met = bridging.newestFirst(owner.id(), 0, Integer.MAX_VALUE);
        var introducing = bridging.introducing();
        met.stream()
                .filter(person -> person.name().startsWith("Jonas"))
                .findFirst()
                .ifPresent(jonas ->
                        introducing.introduce(
                                owner.id(), file.getFirst().id(), Optional.of(jonas.id())));
    }

    private static List<Position> jobs(String[] parts, Instant since) {
        var jobs = new ArrayList<Position>();
        jobs.add(new Position(new PositionId(Uuid7.at(since)), parts[1], parts[2], "2024", ""));
        if (!parts[3].isEmpty()) {
            jobs.add(new Position(new PositionId(Uuid7.at(since)), parts[3], "", "2019", "2024"));
        }
        return jobs;
    }
}
