package onward.bridge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import onward.Corpora;
import onward.kernel.Uuid7;

/// People at random, with texts that programs choke on.
final class Strangers {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private static final List<String> TEXTS =
            Corpora.naughtyStrings().stream()
                    .map(text -> text.replace('\0', '?').replaceAll("\\p{Cs}|\\p{Cntrl}", "?"))
                    .map(String::strip)
                    .filter(text -> text.length() < 150)
                    .toList();

    private final Random random;

    Strangers(Random random) {
        this.random = random;
    }

    /// Some people, of whom no two have an address or a name in common.
    List<Acquaintance> some(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(this::one).toList();
    }

    private Acquaintance one(int number) {
        var person =
                new Person(
                        new PersonId(Uuid7.at(NOW)),
                        NOW.minusSeconds(random.nextInt(100_000)),
                        "Name" + number + " " + text().replaceAll("\\s+", " ").strip() + "x",
                        text(),
                        "name" + number + "@northwind.example",
                        text(),
                        text(),
                        card(number));
        return new Acquaintance(
                person,
                IntStream.range(0, random.nextInt(3)).mapToObj(this::job).toList().reversed());
    }

    private Card card(int number) {
        return new Card(
                text(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Way(Way.Kind.EMAIL, "other" + number + "@home.example"),
                                new Way(Way.Kind.PHONE, "+49 30 12345" + number),
                                new Way(Way.Kind.LINK, "https://northwind.example/in/" + number),
                                new Way(Way.Kind.OTHER, "Signal: dana." + number)),
                text(),
                random.nextBoolean() ? List.of() : List.of("fair", "=1+1"),
                "",
                random.nextInt(3) == 0 ? "from another program " + number : "",
                Optional.of(NOW).filter(_ -> random.nextInt(4) == 0));
    }

    private Position job(int number) {
        return new Position(
                new PositionId(Uuid7.at(NOW)),
                "Company " + number + random.nextInt(9) + " " + text().replace('|', '/') + "x",
                text().replace('|', '/'),
                random.nextBoolean() ? "" : "2024-03",
                random.nextBoolean() ? "" : "2025");
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /// The same without what each store numbers anew.
    static String shown(Acquaintance somebody) {
        var person = somebody.person();
        return String.join(
                "\u2502",
                person.name(),
                person.role(),
                person.email(),
                person.metWhere(),
                person.trueThing(),
                person.since().toString(),
                person.card().toString(),
                somebody.jobs().stream()
                        .map(job ->
                                String.join(
                                        "/", job.company(), job.title(), job.began(), job.ended()))
                        .toList()
                        .toString());
    }
}
