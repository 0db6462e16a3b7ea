package onward.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import onward.interview.Format;
import onward.interview.Outcome;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;

/// One writing of an export: ids are made first, since rows refer to each other.
final class Writing {

    private static final Duration APART = Duration.ofHours(4);
    private static final int STILL_OPEN = 20;
    private static final int A_PAGE = 50;
    private static final Object LEFT_OUT = new Object();
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final List<Format> FORMATS =
            List.of(Format.PHONE, Format.VIDEO, Format.ON_SITE, Format.PANEL);
    private static final List<Outcome.Kind> ENDS =
            List.of(
                    Outcome.Kind.REJECTED,
                    Outcome.Kind.NO_REPLY,
                    Outcome.Kind.WENT_ON,
                    Outcome.Kind.WITHDREW);

    private final JsonGenerator json;
    private final int momentsEach;
    private final Instant now;
    private final List<String> companies;
    private final List<String> pursuits;
    private final List<String> interviews;
    private final List<String> reflections;
    private final List<String> openMoments = new ArrayList<>();

    Writing(JsonGenerator json, int interviews, int momentsEach, Instant now) {
        this.json = json;
        this.momentsEach = momentsEach;
        this.now = now;
        companies = ids(Math.max(1, interviews / 20));
        pursuits = ids(Math.max(1, interviews / 2));
        this.interviews = ids(interviews);
        reflections = ids(interviews);
    }

    private List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> Uuid7.at(now)).toList();
    }

    Search whole() throws IOException {
        json.writeStartObject();
        json.writeNumberField("onward", 1);
        json.writeObjectFieldStart("rooms");
        json.writeObjectFieldStart("interview");
        rows("companies", companies.size(), this::company);
        rows("pursuits", pursuits.size(), this::pursuit);
        rows("interviews", interviews.size(), this::interview);
        rows("forecasts", interviews.size(), this::forecast);
        rows("outcomes", interviews.size(), this::outcome);
        json.writeEndObject();
        json.writeObjectFieldStart("reflect");
        rows("reflections", reflections.size(), this::reflection);
        rows("moments", reflections.size() * momentsEach, this::moment);
        rows("points", reflections.size(), this::point);
        rows("next_times", reflections.size(), this::nextTime);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        var standing = (int) IntStream.range(0, interviews.size()).filter(i -> !isEnded(i)).count();
        return new Search(
                Math.ceilDiv(standing, A_PAGE),
                IntStream.range(0, reflections.size())
                        .filter(i -> !isOpen(i))
                        .mapToObj(i -> "/reflect/" + reflections.get(i))
                        .toList(),
                openMoments);
    }

    private void rows(String table, int count, IntConsumer row) throws IOException {
        json.writeArrayFieldStart(table);
        IntStream.range(0, count).forEach(row);
        json.writeEndArray();
    }

    private void company(int i) {
        row("company_id", companies.get(i), "name", "Company " + i);
    }

    private void pursuit(int i) {
        row(
                "pursuit_id", pursuits.get(i),
                "company_id", companies.get(i % companies.size()),
                "role", "Platform engineer " + i,
                "advert", Prose.of(i, 2),
                "advert_link", "",
                "source", "a friend",
                "created_at", began(i).toString());
    }

    private void interview(int i) {
        var starts = WallTime.of(LocalDateTime.ofInstant(began(i), ZONE), ZONE);
        row(
                "interview_id", interviews.get(i),
                "pursuit_id", pursuits.get(i % pursuits.size()),
                "version", 1,
                "created_at", began(i).toString(),
                "stage", "Second round",
                "format", FORMATS.get(i % FORMATS.size()).name(),
                "zone", ZONE.getId(),
                "starts_wall", starts.written(),
                "starts_at", began(i).toString(),
                "ended", isEnded(i));
    }

    private void forecast(int i) {
        row(
                "interview_id",
                interviews.get(i),
                "locked_at",
                began(i).plusSeconds(3600).toString(),
                "next_step",
                i * 7 % 101,
                "sadness",
                i % 11);
    }

    private void outcome(int i) {
        if (isAnswered(i)) {
            row(
                    "interview_id", interviews.get(i),
                    "kind", kind(i).name(),
                    "heard_on", LocalDateTime.ofInstant(began(i), ZONE).toLocalDate().toString(),
                    "recorded_at", began(i).plus(Duration.ofDays(1)).toString());
        }
    }

    private void reflection(int i) {
        var begun = began(i).plusSeconds(7200);
        row(
                "reflection_id",
                reflections.get(i),
                "interview_id",
                interviews.get(i),
                "started_at",
                begun.toString(),
                "put_away_at",
                isOpen(i) ? LEFT_OUT : begun.plusSeconds(3600).toString(),
                "lesson",
                isOpen(i) ? "" : Prose.of(i, 1),
                "no_good_point",
                "",
                "no_next_time",
                "",
                "step_back",
                "",
                "kind_word",
                "",
                "resume_page",
                "moments");
    }

    private void moment(int i) {
        var id = Uuid7.at(now);
        var of = i / momentsEach;
        row(
                "moment_id", id,
                "reflection_id", reflections.get(of),
                "version", 1,
                "asked", Prose.of(i, 1),
                "said", Prose.of(i + 1, 3),
                "landed", Prose.of(i + 2, 2),
                "went", 1 + i % 5);
        if (isOpen(of)) {
            openMoments.add("/reflect/" + reflections.get(of) + "/moments/" + id);
        }
    }

    private void point(int i) {
        row(
                "point_id", Uuid7.at(now),
                "reflection_id", reflections.get(i),
                "position", 0,
                "side", "WELL",
                "body", Prose.of(i, 1));
    }

    private void nextTime(int i) {
        row(
                "next_time_id", Uuid7.at(now),
                "reflection_id", reflections.get(i),
                "position", 0,
                "cue", "they ask about a failure",
                "act", Prose.of(i, 1));
    }

    /// The first one is the latest.
    private Instant began(int i) {
        return now.minus(Duration.ofDays(1)).minus(APART.multipliedBy(i));
    }

    private static boolean isOpen(int i) {
        return i < STILL_OPEN;
    }

    private static boolean isAnswered(int i) {
        return !isOpen(i) && i % 3 != 0;
    }

    private static boolean isEnded(int i) {
        return isAnswered(i) && kind(i).isEnd();
    }

    private static Outcome.Kind kind(int i) {
        return ENDS.get(i % ENDS.size());
    }

    /// Names and values in turn.
    private void row(Object... values) {
        try {
            json.writeStartObject();
            for (var i = 0; i < values.length; i += 2) {
                if (values[i + 1] != LEFT_OUT) {
                    json.writeObjectField((String) values[i], values[i + 1]);
                }
            }
            json.writeEndObject();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
