package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import onward.House;
import onward.Rooms;
import onward.account.Imported;
import onward.account.Importing;
import onward.command.Places;
import onward.kernel.Clock;
import onward.kernel.Uuid7;
import onward.platform.sealing.KeyFile;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Somebody who met many people over many years: each with jobs, with touches, and some introduced
/// by another. It is brought in as an export, the way that a person has.
record MadeBridge(Path folder, List<String> people, int companies) {

    private static final int A_COMPANY = 50;
    private static final int SEED = 7;
    private static final int YEARS = 20;

    /// Fills a store in an empty folder.
    static MadeBridge in(Path folder, int people, int touches, int ties) throws IOException {
        var begun = System.nanoTime();
        var places = Places.in(folder);
        Files.createDirectories(places.data());
        Files.createDirectories(places.key().toAbsolutePath().getParent());
        var address = new DatabaseAddress.SqliteFile(places.database());
        House.open(address, places.key(), Clock.system()).close();
        var ids = new String[people];
        var companies = Math.max(1, ties / A_COMPANY);
        var export = folder.resolve("export.json");
        try (var out = Files.newBufferedWriter(export)) {
            write(out, ids, touches, ties, companies);
        }
        try (var store = Store.open(address, KeyFile.read(places.key()), Rooms.MIGRATIONS);
                var rows = Files.newInputStream(export)) {
            var owner = new Owners(store, KeyFile.read(places.key())).first().orElseThrow();
            switch (new Importing(store, Rooms.BELONGINGS).bringIn(owner, rows)) {
                case Imported.BroughtIn _ -> {}
                case Imported.Refused(var words) -> throw new IOException(words);
            }
        } catch (KeyFile.WrongKeyException impossible) {
            throw new IOException(impossible);
        }
        Files.delete(export);
        say(
                "A bridge of %d people, %d touches and %d ties: %d MiB, filled in %.0f s.",
                people,
                touches,
                ties,
                Files.size(places.database()) >> 20,
                (System.nanoTime() - begun) / 1e9);
        return new MadeBridge(folder, List.of(ids), companies);
    }

    /// A company where some of them are.
    static String company(int number) {
        return "Company " + Integer.toString(number + 1_000, Character.MAX_RADIX) + " Works";
    }

    private static void write(
            BufferedWriter out, String[] ids, int touches, int ties, int companies)
            throws IOException {
        var now = Clock.system().now();
        var random = new Random(SEED);
        out.write("{\"onward\":1,\"exportedAt\":\"%s\",\"owner\":{".formatted(now));
        out.write("\"name\":\"Sam\",\"zone\":\"UTC\",\"language\":\"en\",\"country\":null,");
        out.write("\"noteHour\":\"20:00\",\"guide\":true,\"stepBack\":false,\"kindWord\":false},");
        out.write("\"rooms\":{\"bridge\":{\"people\":[");
        for (var at = 0; at < ids.length; at++) {
            var since = now.minus(Duration.ofHours(ids.length - at));
            ids[at] = Uuid7.at(since);
            comma(out, at);
            out.write(
                    """
                    {"person_id":"%s","created_at":"%s","name":"%s","role":"Engineer","email":"p%d@x.example","met_where":"","true_thing":"%s","pronouns":null,"ways":null,"owed":null,"tags":null,"request":null,"stable":null,"quiet_at":null,"version":1}\
                    """
                            .formatted(ids[at], since, name(at), at, Prose.of(at, 1)));
        }
        out.write("],\"positions\":[");
        // what holds people together: nine jobs of ten, and an introduction
        var introductions = ids.length < 2 ? 0 : Math.min(ids.length - 1, ties / A_COMPANY * 5);
        for (var at = 0; at < ties - introductions; at++) {
            comma(out, at);
            var isFirst = at < ids.length;
            out.write(
                    """
                    {"position_id":"%s","person_id":"%s","company":"%s","title":"Engineer","began":"%d","ended":"%s"}\
                    """
                            .formatted(
                                    Uuid7.at(now),
                                    ids[at % ids.length],
                                    company(random.nextInt(companies)),
                                    2026 - random.nextInt(YEARS),
                                    isFirst ? "" : "2026"));
        }
        out.write("],\"touches\":[");
        for (var at = 0; at < touches; at++) {
            comma(out, at);
            out.write(
                    """
                    {"touch_id":"%s","person_id":"%s","happened_at":"%s","kind":"%s","said":"%s","next":"","thank_you_id":null,"pace_before":null}\
                    """
                            .formatted(
                                    Uuid7.at(now),
                                    ids[at % ids.length],
                                    now.minus(Duration.ofMinutes(touches - at)),
                                    at % 2 == 0 ? "WROTE" : "THEY_WROTE",
                                    Prose.of(at, 1)));
        }
        paces(out, ids, now);
        out.write("],\"introductions\":[");
        for (var at = 0; at < introductions; at++) {
            comma(out, at);
            out.write(
                    "{\"person_id\":\"%s\",\"by_id\":\"%s\"}"
                            .formatted(ids[at + 1], ids[random.nextInt(at + 1)]));
        }
        out.write("]}}}");
    }

    /// Every fifth is from a list: nobody met them yet.
    private static void paces(BufferedWriter out, String[] ids, Instant now) throws IOException {
        out.write("],\"paces\":[");
        var written = 0;
        for (var at = 0; at < ids.length; at++) {
            if (at % 5 != 0) {
                comma(out, written++);
                out.write(
                        """
                        {"person_id":"%s","rhythm":"USUAL","months":0,"step":1,"due_at":"%s","last_at":"%s","unanswered":0,"ended":false}\
                        """
                                .formatted(
                                        ids[at],
                                        now.plus(Duration.ofHours(at - 50L)),
                                        now.minus(Duration.ofHours(ids.length - at))));
            }
        }
    }

    private static void comma(BufferedWriter out, int at) throws IOException {
        out.write(at == 0 ? "" : ",");
    }

    private static String name(int at) {
        return "Given%d Middle%d Family%d".formatted(at % 997, at % 89, at % 5003);
    }
}
