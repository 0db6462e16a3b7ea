package onward.bridge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// People as JSON, version 1: `{"onwardPeople": 1, "people": [{"id": …}]}`. It holds everything of
/// somebody, so that what comes in is what went out.
final class PeopleFile {

    /// The name that tells this format from others; its value is the version.
    static final String FORMAT = "onwardPeople";

    private static final int VERSION = 1;
    private static final int DEEPEST = 8;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build();

    private PeopleFile() {}

    static void write(List<Acquaintance> people, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField(FORMAT, VERSION);
            json.writeArrayFieldStart("people");
            for (var somebody : people) {
                write(json, somebody);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Acquaintance somebody) throws IOException {
        var person = somebody.person();
        var card = person.card();
        json.writeStartObject();
        json.writeStringField("id", person.id().value());
        json.writeStringField("since", person.since().toString());
        json.writeStringField("name", person.name());
        text(json, "role", person.role());
        text(json, "email", person.email());
        text(json, "metWhere", person.metWhere());
        text(json, "trueThing", person.trueThing());
        text(json, "pronouns", card.pronouns());
        text(json, "ways", Way.written(card.ways()));
        text(json, "owed", card.owed());
        text(json, "tags", String.join("\n", card.tags()));
        text(json, "request", card.request());
        text(json, "stable", card.stable());
        text(json, "doNotContact", card.quietSince().map(Instant::toString).orElse(""));
        json.writeArrayFieldStart("jobs");
        for (var job : somebody.jobs()) {
            json.writeStartObject();
            json.writeStringField("id", job.id().value());
            json.writeStringField("company", job.company());
            text(json, "title", job.title());
            text(json, "from", job.began());
            text(json, "to", job.ended());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// What is empty is not written.
    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException where it is something else
    static void read(Reader in, Consumer<Acquaintance> taker) throws IOException {
        // a list says the same few days of many
        var moments = new HashMap<String, Instant>();
        try (var json = JSON.createParser(in)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            expect(FORMAT.equals(json.nextFieldName()) && json.nextIntValue(0) == VERSION);
            expect("people".equals(json.nextFieldName()));
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                taker.accept(somebody(json, moments));
            }
            expect(json.currentToken() == JsonToken.END_ARRAY);
        } catch (RuntimeException unfit) {
            throw new IOException("This is no list of people as Onward writes it.", unfit);
        }
    }

    private static Acquaintance somebody(JsonParser json, Map<String, Instant> moments)
            throws IOException {
        var texts = new HashMap<String, String>();
        var jobs = new ArrayList<Position>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    jobs.add(job(texts(json)));
                }
            } else {
                texts.put(name, json.getText());
            }
        }
        var card =
                new Card(
                        text(texts, "pronouns"),
                        Way.parse(text(texts, "ways")),
                        text(texts, "owed"),
                        Card.tags(text(texts, "tags")),
                        text(texts, "request"),
                        text(texts, "stable"),
                        Optional.of(text(texts, "doNotContact"))
                                .filter(at -> !at.isEmpty())
                                .map(Instant::parse));
        return new Acquaintance(
                new Person(
                        new PersonId(text(texts, "id")),
                        moments.computeIfAbsent(text(texts, "since"), Instant::parse),
                        text(texts, "name"),
                        text(texts, "role"),
                        text(texts, "email"),
                        text(texts, "metWhere"),
                        text(texts, "trueThing"),
                        card),
                jobs);
    }

    private static Position job(Map<String, String> texts) {
        return new Position(
                new PositionId(text(texts, "id")),
                text(texts, "company"),
                text(texts, "title"),
                text(texts, "from"),
                text(texts, "to"));
    }

    private static Map<String, String> texts(JsonParser json) throws IOException {
        var texts = new HashMap<String, String>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            texts.put(name, json.getText());
        }
        return texts;
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static void expect(boolean is) {
        if (!is) {
            throw new IllegalArgumentException("not a list of people");
        }
    }
}
