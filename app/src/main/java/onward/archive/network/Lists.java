package onward.archive.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import onward.archive.container.Unreadable;
import onward.archive.format.Json;
import onward.archive.format.Keys;

/// Walks through a JSON file that is a list, or an object with lists, or, where there was only one
/// entry, that entry.
final class Lists {

    private static final int MOST_KEYS = 10_000;

    private Lists() {}

    /// Takes one entry.
    @FunctionalInterface
    interface Entry {

        /// Takes it.
        ///
        /// @param list the name of the list that it stands in; empty where the file is the list
        void take(String list, JsonNode entry) throws IOException;
    }

    /// Walks through the file at a desk.
    ///
    /// @param names the lists to be walked through; whatever else an object holds is one entry
    static void read(Desk desk, Keys keys, Set<String> names, Entry taker) throws IOException {
        try (var parser = desk.json()) {
            read(parser, desk, keys, names, taker);
            Json.end(parser);
        }
    }

    static void read(JsonParser parser, Desk desk, Keys keys, Set<String> names, Entry taker)
            throws IOException {
        var first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            each(parser, desk, keys, "", taker);
        } else if (first == JsonToken.START_OBJECT) {
            object(parser, desk, keys, names, taker);
        } else if (first == null) {
            throw new Unreadable("It is empty.");
        }
    }

    private static void object(
            JsonParser parser, Desk desk, Keys keys, Set<String> names, Entry taker)
            throws IOException {
        var alone = new ObjectNode(JsonNodeFactory.instance);
        var walked = false;
        var count = 0;
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var value = parser.nextToken();
            if (++count > MOST_KEYS) {
                throw new Unreadable(
                        "It holds far more names than any network writes. It was read up to there.");
            }
            if (names.contains(key)) {
                walked = true;
                if (value == JsonToken.START_ARRAY) {
                    each(parser, desk, keys, key, taker);
                } else if (value == JsonToken.START_OBJECT) {
                    taker.take(key, desk.entry(parser, keys));
                }
            } else if (keys.isNew(key)) {
                desk.unknownKey(key);
                parser.skipChildren();
            } else if (keys.isRead(key)) {
                alone.set(key, desk.entry(parser, keys.below(key)));
            } else {
                parser.skipChildren();
            }
        }
        if (!walked && !alone.isEmpty()) {
            taker.take("", alone);
        }
    }

    static void each(JsonParser parser, Desk desk, Keys keys, String list, Entry taker)
            throws IOException {
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            taker.take(list, desk.entry(parser, keys));
        }
    }
}
