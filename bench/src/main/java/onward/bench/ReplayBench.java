package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import onward.House;
import onward.Rooms;
import onward.account.Imported;
import onward.account.Importing;
import onward.command.Places;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.kernel.Uuid7;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.replay.Grade;
import onward.replay.Question;
import onward.replay.Rehearsal;
import onward.replay.RehearsalId;
import onward.replay.Rehearsing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Somebody who rehearses for years: how long the list of today takes, and a grade.
@Command(
        name = "replay",
        description = "Rehearsal in a full store: the list of today, and grading an answer.",
        mixinStandardHelpOptions = true)
final class ReplayBench implements Callable<Integer> {

    private static final double MOST_MILLIS_OF_A_LIST = 20;
    private static final double MOST_MILLIS_OF_A_GRADE = 15;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int DAYS = 400;

    @Option(names = "--cards", description = "Questions with an answer.")
    private int cards = 20_000;

    @Option(names = "--reviews", description = "Rehearsals of them.")
    private int reviews = 200_000;

    @Option(names = "--times", description = "How often each is measured.")
    private int times = 1_000;

    @Override
    public Integer call() throws IOException {
        say("Replay: %d cards, %d rehearsals.", cards, reviews);
        say("Before: %s", Machine.load());
        try (var scratch = Scratch.make()) {
            var places = Places.in(scratch.folder());
            Files.createDirectories(places.data());
            Files.createDirectories(places.key().toAbsolutePath().getParent());
            var address = new DatabaseAddress.SqliteFile(places.database());
            House.open(address, places.key(), Clock.system()).close();
            var key = KeyFile.read(places.key());
            try (var store = Store.open(address, key, Rooms.MIGRATIONS)) {
                var id = new Owners(store, key).first().orElseThrow();
                fill(store, store.read(id, Owners::load), scratch.folder());
                say("%d MiB", Files.size(places.database()) >> 20);
                return measure(store, store.read(id, Owners::load));
            }
        } catch (WrongKeyException impossible) {
            throw new IOException(impossible);
        }
    }

    private int measure(Store store, Owner owner) {
        var rehearsing = new Rehearsing(store, new Looking(store));
        var lists = new double[times];
        var grades = new double[times];
        for (var round = -times / 4; round < times; round++) {
            // a day for each, so that there is always something due
            var now = Clock.system().now().plus(Duration.ofDays(round + times / 4));
            var begun = System.nanoTime();
            var days = rehearsing.days(owner, now);
            var due = rehearsing.today(owner.id(), days);
            var listed = (System.nanoTime() - begun) / 1e6;
            var rehearsal = answered(rehearsing, owner, due.getFirst(), now);
            begun = System.nanoTime();
            rehearsing.grade(owner.id(), rehearsal, Grade.GOOD, days);
            if (round >= 0) {
                lists[round] = listed;
                grades[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        say("After: %s", Machine.load());
        var list = Figures.of(lists);
        var grade = Figures.of(grades);
        say("the list of today: p50 %.2f ms, p99 %.2f ms", list.quantile(P50), list.quantile(P99));
        say("a grade: p50 %.2f ms, p99 %.2f ms", grade.quantile(P50), grade.quantile(P99));
        var verdicts = new Verdicts();
        verdicts.hold("the list of today p99", list.quantile(P99), " ms", MOST_MILLIS_OF_A_LIST);
        verdicts.hold("grading p99", grade.quantile(P99), " ms", MOST_MILLIS_OF_A_GRADE);
        return verdicts.status();
    }

    private static RehearsalId answered(
            Rehearsing rehearsing, Owner owner, Question question, Instant now) {
        var id = new RehearsalId(Uuid7.at(now));
        rehearsing.answer(
                owner.id(),
                new Rehearsal(id, question.id(), now, question.asked(), "", Optional.empty()));
        return id;
    }

    private void fill(Store store, Owner owner, Path folder) throws IOException {
        var export = folder.resolve("export.json");
        try (var out = Files.newBufferedWriter(export)) {
            write(out);
        }
        try (var rows = Files.newInputStream(export)) {
            switch (new Importing(store, Rooms.BELONGINGS).bringIn(owner.id(), rows)) {
                case Imported.BroughtIn _ -> {}
                case Imported.Refused(var words) -> throw new IOException(words);
            }
        }
        Files.delete(export);
    }

    private void write(java.io.BufferedWriter out) throws IOException {
        var now = Clock.system().now();
        var ids = new String[cards];
        out.write("{\"onward\":1,\"exportedAt\":\"%s\",\"owner\":{".formatted(now));
        out.write("\"name\":\"Sam\",\"zone\":\"UTC\",\"language\":\"en\",\"country\":null,");
        out.write("\"noteHour\":\"20:00\",\"guide\":true,\"stepBack\":false,\"kindWord\":false},");
        out.write("\"rooms\":{\"replay\":{\"questions\":[");
        for (var card = 0; card < cards; card++) {
            ids[card] = Uuid7.at(now);
            var due = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(card % DAYS);
            out.write(card == 0 ? "" : ",");
            out.write(
                    """
                    {"question_id":"%s","created_at":"%s","source":"OWN","asked":"%s","other_words":"","tags":"TECHNICAL","version":1,"saved_by":null,"answered_at":"%s","due_on":"%s","grade":"GOOD","stability":12000000,"difficulty":5000000,"rehearsed_at":"%s","rehearsals":10}\
                    """
                            .formatted(
                                    ids[card],
                                    now,
                                    Prose.of(card, 1),
                                    now,
                                    due,
                                    now.minus(Duration.ofDays(9))));
        }
        out.write("],\"second_takes\":[");
        for (var card = 0; card < cards; card++) {
            out.write(card == 0 ? "" : ",");
            out.write(
                    """
                    {"second_take_id":"%s","question_id":"%s","created_at":"%s","changed_at":"%s","body":"%s"}\
                    """
                            .formatted(Uuid7.at(now), ids[card], now, now, Prose.of(card, 3)));
        }
        out.write("],\"rehearsals\":[");
        for (var review = 0; review < reviews; review++) {
            var then = now.minus(Duration.ofMinutes(2L * DAYS + review));
            out.write(review == 0 ? "" : ",");
            out.write(
                    """
                    {"rehearsal_id":"%s","question_id":"%s","answered_at":"%s","wording":"%s","answer":"","grade":"GOOD","graded_at":"%s"}\
                    """
                            .formatted(
                                    Uuid7.at(now),
                                    ids[review % cards],
                                    then,
                                    Prose.of(review, 1),
                                    then));
        }
        out.write("]}}}");
    }
}
