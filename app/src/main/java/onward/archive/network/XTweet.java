package onward.archive.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onward.archive.container.Unreadable;
import onward.archive.format.Keys;
import onward.archive.format.Numbers;

/// A tweet as it is taken from the file: what is read of it, and nothing else. There are millions
/// of them, and nine tenths of each are about its pictures, so it is read without a tree between.
final class XTweet {

    /// A short link, what it stands for, and where X says that it stands; -1 where X does not.
    record Link(String url, String full, int start) {}

    private static final int LONGEST_TEXT = 2_000_000;

    final List<Link> links = new ArrayList<>(2);
    final List<Link> pictures = new ArrayList<>(1);
    String id = "";
    String created = "";
    String text = "";
    String repliesTo = "";
    String deleted = "";
    String lastEdit = "";
    int media;

    private XTweet() {}

    /// Reads the entry on which the parser stands, within its wrapping or without.
    static XTweet read(JsonParser parser, Keys keys, Desk desk) throws IOException {
        var tweet = new XTweet();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            tweet.fields(parser, keys, desk);
        } else {
            parser.skipChildren();
        }
        return tweet;
    }

    private void fields(JsonParser parser, Keys keys, Desk desk) throws IOException {
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var token = parser.nextToken();
            switch (key) {
                case "tweet" -> {
                    if (token == JsonToken.START_OBJECT) {
                        fields(parser, keys, desk);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "id_str" -> id = text(parser, token);
                case "id" -> id = id.isEmpty() ? text(parser, token) : id;
                case "created_at" -> created = text(parser, token);
                case "full_text" -> text = text(parser, token);
                case "text" -> text = text.isEmpty() ? text(parser, token) : text;
                case "in_reply_to_status_id_str" -> repliesTo = text(parser, token);
                case "in_reply_to_status_id" ->
                        repliesTo = repliesTo.isEmpty() ? text(parser, token) : repliesTo;
                case "deleted_at" -> deleted = text(parser, token);
                case "entities" -> entities(parser, token, true);
                case "extended_entities" -> entities(parser, token, false);
                case "edit_info" -> edits(parser, token);
                default -> {
                    if (keys.isNew(key)) {
                        desk.unknownKey(key);
                    }
                    parser.skipChildren();
                }
            }
        }
    }

    /// @param areWritten whether these are the links of the text; the others only count pictures
    private void entities(JsonParser parser, JsonToken token, boolean areWritten)
            throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var isList = parser.nextToken() == JsonToken.START_ARRAY;
            var isMedia = key.equals("media");
            if (isList && areWritten && (isMedia || key.equals("urls"))) {
                links(parser, isMedia ? pictures : links, !isMedia);
                media = isMedia ? Math.max(media, pictures.size()) : media;
            } else if (isList && isMedia) {
                media = Math.max(media, count(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static int count(JsonParser parser) throws IOException {
        var count = 0;
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            count++;
            parser.skipChildren();
        }
        return count;
    }

    private static void links(JsonParser parser, List<Link> into, boolean areShown)
            throws IOException {
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                var link = link(parser, areShown);
                if (into.size() < XText.MOST_LINKS) {
                    into.add(link);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Link link(JsonParser parser, boolean areShown) throws IOException {
        var url = "";
        var full = "";
        var start = -1;
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var token = parser.nextToken();
            switch (key) {
                case "url" -> url = text(parser, token);
                case "expanded_url" -> full = areShown ? text(parser, token) : full;
                case "indices" -> start = first(parser, token);
                default -> parser.skipChildren();
            }
        }
        return new Link(url, full, start);
    }

    private static int first(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return -1;
        }
        var first = (int) Numbers.whole(text(parser, parser.nextToken()), -1);
        while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            parser.nextToken();
            parser.skipChildren();
        }
        return first;
    }

    /// The last wording stands at the end of the chain, which lies in one of two places.
    private void edits(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (var key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            var inner = parser.nextToken();
            switch (key) {
                case "initial", "edit", "editControlInitial" -> edits(parser, inner);
                case "editTweetIds" -> lastEdit = last(parser, inner);
                default -> parser.skipChildren();
            }
        }
    }

    private static String last(JsonParser parser, JsonToken list) throws IOException {
        var last = "";
        if (list == JsonToken.START_ARRAY) {
            for (var token = parser.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = parser.nextToken()) {
                last = text(parser, token);
            }
        }
        return last;
    }

    /// A text or a number as it is written; empty for anything else, which is left behind.
    private static String text(JsonParser parser, JsonToken token) throws IOException {
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            parser.skipChildren();
            return "";
        }
        var text = parser.getText();
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "It holds one entry that is far larger than any network writes. It was read up to there.");
        }
        return text;
    }
}
