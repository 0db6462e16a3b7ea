package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import onward.kernel.Uuid7;

/// The part of an evening in which a question is played again: one of one's own, with a second take
/// and one rehearsal.
final class Replayed {

    private final Guest guest;
    private final UnaryOperator<String> words;
    private final String question;
    private final String rehearsal;
    private final String session;
    private final String recording;
    private String file = "";

    Replayed(World world, Guest guest, UnaryOperator<String> words) {
        this.guest = guest;
        this.words = words;
        question = Uuid7.at(world.clock().now());
        rehearsal = Uuid7.at(world.clock().now());
        session = Uuid7.at(world.clock().now());
        recording = Uuid7.at(world.clock().now());
    }

    void play() {
        // the questions of the evening find their places
        guest.get("/replay");
        var asked = "Why? " + words.apply("question");
        send("/replay/questions", Map.of("id", question, "asked", asked));
        send(path(), Map.of("asked", asked, "others", "Or: " + inOneLine("others")));
        send(path() + "/second-take", Map.of("version", "0", "body", words.apply("take")));
        send(
                path() + "/rehearsal",
                Map.of(
                        "id", rehearsal,
                        "wording", words.apply("wording"),
                        "answer", words.apply("answer")));
        send("/replay/rehearsals/" + rehearsal + "/grade", Map.of("grade", "GOOD"));
        imagine("/replay/imagery/" + session);
        var kept =
                guest.upload(
                        path() + "/recordings",
                        Map.of("id", recording, "seconds", "12"),
                        "sound",
                        "OggS and what was said".getBytes(StandardCharsets.US_ASCII));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        var brought =
                guest.upload(
                        "/replay/exchange",
                        "question,answer\nWhy a table?,For a list.\n"
                                .getBytes(StandardCharsets.US_ASCII));
        file = brought.location().substring(brought.location().lastIndexOf('/') + 1);
    }

    private void imagine(String path) {
        send(
                "/replay/imagery",
                Map.of(
                        "id",
                        session,
                        "question",
                        question,
                        "room",
                        words.apply("room"),
                        "hope",
                        words.apply("hope"),
                        "distress",
                        "4",
                        "confidence",
                        "40"));
        send(path + "/coming-out", Map.of("distress", "3"));
        send(
                path + "/ending",
                Map.of(
                        "obstacle", "I " + words.apply("obstacle"),
                        "cue", "they " + words.apply("cue-in-mind"),
                        "act", "say " + words.apply("act-in-mind"),
                        "confidence", "55"));
    }

    /// Each line of the field is a wording of its own.
    private String inOneLine(String field) {
        return words.apply(field).replaceAll("\r\n|\r|\n", " ");
    }

    List<String> pages() {
        return List.of(
                "/replay",
                "/replay/questions",
                path(),
                path() + "/rehearsal",
                path() + "/joining",
                "/replay/recordings/" + recording,
                "/replay/exchange/" + file,
                "/replay/rehearsals/" + rehearsal,
                "/replay/imagery",
                "/replay/imagery/" + session,
                "/replay/confidence");
    }

    Map<String, String> ids() {
        return Map.of(
                "question",
                question,
                "rehearsal",
                rehearsal,
                "session",
                session,
                "recording",
                recording,
                "file",
                file);
    }

    private String path() {
        return "/replay/questions/" + question;
    }

    private void send(String path, Map<String, String> fields) {
        var reply = guest.post(path, fields);
        assertThat(reply.status()).as("%s: %s", path, reply.body()).isEqualTo(303);
    }
}
