package onward.bench;

import static onward.bench.Verdicts.say;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import onward.kernel.Clock;
import onward.kernel.Uuid7;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// One person writing a thank-you note: each pause saves, and then the check beside the note is
/// asked for, as the page's script does.
@Command(
        name = "note",
        description = "One person writing a note: how long the check beside it takes.",
        mixinStandardHelpOptions = true)
final class NoteBench implements Callable<Integer> {

    private static final double MOST_MILLIS = 50;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int INTERVIEWS = 200;
    private static final int MOMENTS = 2000;
    private static final int PANEL = 5;
    private static final Pattern ID = Pattern.compile("/bridge/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");

    @Option(names = "--checks", description = "Checks in each round.")
    private int checks = 500;

    @Option(names = "--rounds", description = "Rounds; medians are of these.")
    private int rounds = 5;

    private int version = 1;

    @Override
    public Integer call() throws IOException {
        var texts = texts();
        say(
                "The note check: one writer, %d of %d notes in each of %d rounds, %d people met.",
                checks, texts.size(), rounds, PANEL);
        say("Before: %s", Machine.load());
        try (var scratch = Scratch.make()) {
            Filling.fill(scratch.folder(), INTERVIEWS, MOMENTS);
            try (var program = Program.withCache(scratch.folder());
                    var wire = program.connect()) {
                var note = begin(program, wire, texts);
                round(program, wire, note, texts); // warms up
                var asked = new ArrayList<Figures>();
                for (var i = 0; i < rounds; i++) {
                    asked.add(round(program, wire, note, texts));
                }
                say("After: %s", Machine.load());
                say(
                        "%-32s p50 %7.2f ms  p99 %7.2f ms  (medians of %d rounds)",
                        "a check, asked to answered",
                        median(asked, P50),
                        median(asked, P99),
                        rounds);
                var verdicts = new Verdicts();
                verdicts.hold("note check p99", median(asked, P99), " ms", MOST_MILLIS);
                return verdicts.status();
            }
        }
    }

    /// A talk with a panel; to each of them there is a note, which the check compares.
    private static String begin(Program program, Wire wire, List<String> texts) throws IOException {
        var interview = Uuid7.at(Clock.system().now());
        var yesterday = LocalDateTime.ofInstant(Clock.system().now(), ZoneOffset.UTC).minusDays(1);
        post(
                program,
                wire,
                "/interviews",
                "id="
                        + interview
                        + "&version=0&company=Northwind&role=engineer&zone=UTC&starts="
                        + encoded(yesterday.toString().substring(0, "2026-11-22T10:00".length())));
        for (var one = 0; one < PANEL; one++) {
            post(
                    program,
                    wire,
                    "/interviews/" + interview + "/people",
                    "name=" + encoded("Person " + (char) ('A' + one)) + "&email=");
        }
        var page = wire.get("/interviews/" + interview, program.cookie()).text();
        var people = ID.matcher(page).results().map(found -> found.group(1)).distinct().toList();
        var note = "";
        for (var at = 0; at < people.size(); at++) {
            note =
                    post(
                                    program,
                                    wire,
                                    "/thank",
                                    "interview=" + interview + "&person=" + people.get(at))
                            .headers()
                            .getOrDefault("location", "");
            if (at < people.size() - 1) {
                post(program, wire, note, form(1, texts.get(at)));
            }
        }
        return note;
    }

    private Figures round(Program program, Wire wire, String note, List<String> texts)
            throws IOException {
        var took = new double[checks];
        for (var i = 0; i < checks; i++) {
            var saved =
                    wire.post(
                            note,
                            form(version, texts.get(i % texts.size())),
                            program.cookie(),
                            "X-Onward-Autosave: 1",
                            "X-Onward-Page: bench");
            var found = VERSION.matcher(saved.text());
            if (saved.status() != 200 || !found.find()) {
                throw new IOException("a save was answered " + saved.status());
            }
            version = Integer.parseInt(found.group(1));
            var begun = System.nanoTime();
            var check = wire.get(note + "/check?gate=none", program.cookie());
            took[i] = (System.nanoTime() - begun) / 1e6;
            if (check.status() != 200) {
                throw new IOException("a check was answered " + check.status());
            }
        }
        return Figures.of(took);
    }

    private static Wire.Reply post(Program program, Wire wire, String path, String form)
            throws IOException {
        var reply = wire.post(path, form, program.cookie());
        if (reply.status() != 303) {
            throw new IOException(path + " was answered " + reply.status());
        }
        return reply;
    }

    private static String form(int version, String text) {
        return "version=" + version + "&subject=Thank+you&cost=LATE&body=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double median(List<Figures> rounds, double share) {
        return Figures.of(rounds.stream().mapToDouble(found -> found.quantile(share)).toArray())
                .median();
    }

    /// Notes that were written for this project, good and bad.
    private static List<String> texts() throws IOException {
        var json = new ObjectMapper();
        var texts = new ArrayList<String>();
        var file =
                Objects.requireNonNull(NoteBench.class.getResourceAsStream("/texts/notes.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    texts.add(json.readTree(line).path("text").asText());
                }
            }
        }
        return texts;
    }
}
