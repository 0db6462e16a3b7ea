package onward.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.prose.tone.Judgement;
import onward.prose.tone.KnownNames;
import onward.prose.tone.Tone;
import onward.prose.tone.ToneReader;

/// Judges posts: `{"id", "text", "facts": {"companies", "people"}}` in, `{"id", "labels",
/// "verdict", "spans", "scores", "reasons", "language", "help"}` out.
final class PostCheck implements LineCheck {

    private static final double DIGITS = 10_000;

    private final ToneReader reader;
    private List<List<String>> facts = List.of();
    private KnownNames names = KnownNames.none();

    PostCheck(Tone tone) {
        reader = tone.reader();
    }

    @Override
    public ObjectNode check(ObjectNode line) {
        if (!line.path("text").isTextual()) {
            throw new IllegalArgumentException("it has no \"text\"");
        }
        var text = line.path("text").asText();
        reader.read(text, names(line.path("facts")));
        return answer(line.get("id"), text, reader.judgement());
    }

    /// Lines beside each other often know the same names.
    private KnownNames names(JsonNode known) {
        var asked = List.of(words(known.path("companies")), words(known.path("people")));
        if (!asked.equals(facts)) {
            facts = asked;
            names = KnownNames.of(asked.getFirst(), asked.getLast());
        }
        return names;
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return List.copyOf(words);
    }

    private static ObjectNode answer(
            @org.jspecify.annotations.Nullable JsonNode id, String text, Judgement judgement) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        var labels = answer.putArray("labels");
        judgement.labels().forEach(label -> labels.add(label.word()));
        answer.put("verdict", judgement.verdict().word());
        var spans = answer.putArray("spans");
        for (var mark : judgement.spans()) {
            spans.addObject()
                    .put("label", mark.label().word())
                    .put("text", mark.span().cut(text))
                    .put("start", mark.span().start())
                    .put("end", mark.span().end());
        }
        var scores = answer.putObject("scores");
        judgement
                .scores()
                .byWord()
                .forEach((word, score) -> scores.put(word, Math.round(score * DIGITS) / DIGITS));
        var reasons = answer.putArray("reasons");
        judgement.reasons().forEach(reasons::add);
        answer.put("language", judgement.language().name().toLowerCase(Locale.ROOT));
        answer.put("help", judgement.help());
        return answer;
    }
}
