package onward.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.archive.Kind;
import onward.archive.Network;

/// A tally as the store keeps it.
final class TallyJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TallyJson() {}

    static String write(Tally tally) {
        var json = JSON.createObjectNode();
        texts(json, "files", tally.files());
        json.put("share", tally.share());
        json.put("posts", tally.posts());
        json.put("found", tally.found());
        json.put("millis", tally.millis());
        var cells = json.putArray("cells");
        tally.cells()
                .forEach(cell ->
                        cells.addArray()
                                .add(cell.network().written())
                                .add(cell.year())
                                .add(cell.reach().number())
                                .add(cell.posts())
                                .add(cell.flagged())
                                .add(cell.account()));
        var sources = json.putArray("sources");
        tally.sources().forEach(source -> write(source, sources.addObject()));
        texts(json, "refused", tally.refused());
        tally.news()
                .ifPresent(news ->
                        json.putObject("news").put("gone", news.gone()).put("fresh", news.fresh()));
        return json.toString();
    }

    private static void write(Tally.Source source, ObjectNode json) {
        json.put("network", source.network().written());
        texts(json, "accounts", source.accounts());
        texts(json, "kinds", source.kinds().stream().map(Kind::name).sorted().toList());
        source.first().ifPresent(at -> json.put("first", at.toString()));
        source.last().ifPresent(at -> json.put("last", at.toString()));
        json.put("whole", source.isWhole());
        texts(json, "remarks", source.remarks());
    }

    private static void texts(ObjectNode json, String name, Collection<String> texts) {
        var list = json.putArray(name);
        texts.forEach(list::add);
    }

    /// @throws IllegalArgumentException where it is no tally
    static Tally read(String written) {
        try {
            var json = JSON.readTree(written);
            return new Tally(
                    all(json.path("files"), JsonNode::asText),
                    json.path("share").asInt(),
                    json.path("posts").asLong(),
                    json.path("found").asLong(),
                    json.path("millis").asLong(),
                    all(json.path("cells"), TallyJson::cell),
                    all(json.path("sources"), TallyJson::source),
                    all(json.path("refused"), JsonNode::asText),
                    Optional.of(json.path("news"))
                            .filter(JsonNode::isObject)
                            .map(news ->
                                    new Tally.News(
                                            news.path("gone").asLong(),
                                            news.path("fresh").asLong())));
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("no tally", unfit);
        }
    }

    private static Footprint.Cell cell(JsonNode cell) {
        return new Footprint.Cell(
                network(cell.path(0).asText()),
                cell.path(5)
                        .asText(), // not in those that were kept before accounts were told apart
                cell.path(1).asInt(),
                Reach.of(cell.path(2).asInt(-1)),
                cell.path(3).asLong(),
                cell.path(4).asLong());
    }

    private static Tally.Source source(JsonNode json) {
        return new Tally.Source(
                network(json.path("network").asText()),
                all(json.path("accounts"), JsonNode::asText),
                all(json.path("kinds"), kind -> Kind.valueOf(kind.asText())).stream()
                        .collect(Collectors.toSet()),
                instant(json.path("first")),
                instant(json.path("last")),
                json.path("whole").asBoolean(),
                all(json.path("remarks"), JsonNode::asText));
    }

    /// @throws IllegalArgumentException where nobody knows it
    static Network network(String written) {
        return Arrays.stream(Network.values())
                .filter(network -> network.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no network"));
    }

    static Optional<Instant> instant(JsonNode json) {
        return json.isTextual() ? Optional.of(Instant.parse(json.asText())) : Optional.empty();
    }

    static <T> List<T> all(JsonNode list, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        list.forEach(each -> all.add(read.apply(each)));
        return all;
    }
}
