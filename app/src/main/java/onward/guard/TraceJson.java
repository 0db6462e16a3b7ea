package onward.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onward.archive.Kind;
import onward.archive.Visibility;
import onward.prose.Span;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;
import onward.prose.tone.Verdict;

/// A trace as the store keeps it, sealed.
final class TraceJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TraceJson() {}

    static String write(Trace trace) {
        var json = JSON.createObjectNode();
        json.put("identity", trace.identity());
        json.put("network", trace.network().written());
        json.put("kind", trace.kind().name());
        trace.at().ifPresent(at -> json.put("at", at.toString()));
        json.put("text", trace.text());
        trace.link().ifPresent(link -> json.put("link", link));
        json.put("visibility", trace.visibility().name());
        json.put("reach", trace.reach().number());
        json.put("place", trace.place());
        json.put("verdict", trace.verdict().name());
        json.put("reason", trace.reason());
        json.put("weight", trace.weight());
        var labels = json.putArray("labels");
        trace.labels().forEach(label -> labels.add(label.name()));
        var marks = json.putArray("marks");
        for (var mark : trace.marks()) {
            marks.addArray()
                    .add(mark.label().name())
                    .add(mark.span().start())
                    .add(mark.span().end())
                    .add(mark.reason());
        }
        return json.toString();
    }

    /// @throws IllegalArgumentException where it is no trace
    static Trace read(String written) {
        try {
            var json = JSON.readTree(written);
            return new Trace(
                    TallyJson.network(json.path("network").asText()),
                    Kind.valueOf(json.path("kind").asText()),
                    TallyJson.instant(json.path("at")),
                    json.path("identity").asText(),
                    json.path("text").asText(),
                    Optional.of(json.path("link").asText()).filter(link -> !link.isEmpty()),
                    Visibility.valueOf(json.path("visibility").asText()),
                    Reach.of(json.path("reach").asInt(-1)),
                    json.path("place").asText(),
                    Verdict.valueOf(json.path("verdict").asText()),
                    labels(json.path("labels")),
                    TallyJson.all(json.path("marks"), TraceJson::mark),
                    json.path("reason").asText(),
                    json.path("weight").asInt());
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("no trace", unfit);
        }
    }

    /// What tells the same post in another export, of a trace as it is written.
    static String identity(String written) {
        try {
            return JSON.readTree(written).path("identity").asText();
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("no trace", unfit);
        }
    }

    private static Set<Label> labels(JsonNode list) {
        var labels = EnumSet.noneOf(Label.class);
        list.forEach(label -> labels.add(Label.valueOf(label.asText())));
        return labels;
    }

    private static Mark mark(JsonNode mark) {
        return new Mark(
                Label.valueOf(mark.path(0).asText()),
                new Span(mark.path(1).asInt(), mark.path(2).asInt()),
                mark.path(3).asText());
    }
}
