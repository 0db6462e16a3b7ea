package onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The part of an evening in which the interview is told twice, and becomes an answer.
record Retold(String telling) {

    static Retold by(Guest guest, String interview, UnaryOperator<String> words) {
        var begun = guest.post("/story/slices", Map.of("interview", interview));
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        var path = begun.location();
        send(
                guest,
                path,
                Map.of(
                        "version", "1",
                        "body_bad", words.apply("failure") + " [1]",
                        "body_good", words.apply("success") + " [since]"));
        send(
                guest,
                path + "/answer",
                Map.of(
                        "situation", "At " + words.apply("situation"),
                        "task", "To " + words.apply("task"),
                        "action", "I " + words.apply("action"),
                        "result", "So " + words.apply("result")));
        return new Retold(path.substring(path.lastIndexOf('/') + 1));
    }

    List<String> pages() {
        return List.of(
                "/story",
                "/story/way",
                "/story/slices",
                "/story/slices/" + telling,
                "/story/report",
                "/story/evidence");
    }

    Map<String, String> ids() {
        return Map.of("telling", telling);
    }

    private static void send(Guest guest, String path, Map<String, String> fields) {
        var reply = guest.post(path, fields);
        assertThat(reply.status()).as("%s: %s", path, reply.body()).isEqualTo(303);
    }
}
