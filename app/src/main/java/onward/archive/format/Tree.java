package onward.archive.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onward.archive.container.Unreadable;

/// One entry of a JSON file, cut down to the names that are read. Numbers stay as they are written:
/// an id beyond 2^53 never goes through a double.
public final class Tree {

    private static final int MOST_VALUES = 200_000;
    private static final int MOST_LETTERS = 8_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Consumer<String> onNewKey;
    private int values;
    private long letters;

    private Tree(JsonParser parser, Consumer<String> onNewKey) {
        this.parser = parser;
        this.onNewKey = onNewKey;
    }

    /// Reads the value on which the parser stands.
    public static JsonNode read(JsonParser parser, Keys keys, Consumer<String> onNewKey)
            throws IOException {
        return new Tree(parser, onNewKey).value(keys);
    }

    private JsonNode value(Keys keys) throws IOException {
        if (++values > MOST_VALUES) {
            throw tooMuch();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(keys);
            case START_ARRAY -> array(keys);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text();
            case null, default -> NullNode.instance;
        };
    }

    private ObjectNode object(Keys keys) throws IOException {
        var object = new ObjectNode(NODES);
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            if (keys.isRead(key)) {
                object.set(key, value(keys.below(key)));
            } else {
                if (keys.isNew(key)) {
                    onNewKey.accept(key);
                }
                parser.skipChildren();
            }
        }
        return object;
    }

    private ArrayNode array(Keys keys) throws IOException {
        var array = new ArrayNode(NODES);
        while (parser.nextToken() != null && parser.currentToken().id() != END_ARRAY) {
            array.add(value(keys));
        }
        return array;
    }

    private static final int END_ARRAY = com.fasterxml.jackson.core.JsonToken.END_ARRAY.id();

    private JsonNode text() throws IOException {
        var text = parser.getText();
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw tooMuch();
        }
        return TextNode.valueOf(text);
    }

    private static Unreadable tooMuch() {
        return new Unreadable(
                "It holds one entry that is far larger than any network writes. It was read up to there.");
    }

    /// A text or number; empty where there is none.
    public static String text(JsonNode node, String key) {
        return text(node.path(key));
    }

    public static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }

    /// A whole number; 0 where there is none.
    public static long number(JsonNode node, String key) {
        return Numbers.whole(text(node, key));
    }

    /// The objects of a list. One that stands alone counts as a list of one, and nothing as an
    /// empty one: networks write all three.
    public static List<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            var all = new ArrayList<JsonNode>(node.size());
            node.forEach(all::add);
            return all;
        }
        return node.isObject() ? List.of(node) : List.of();
    }
}
