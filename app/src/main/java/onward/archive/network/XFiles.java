package onward.archive.network;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.regex.Pattern;
import onward.archive.container.Unreadable;
import onward.archive.format.Json;
import onward.archive.format.JsonSkim;
import onward.archive.format.Keys;

/// X's files are scripts: `window.YTD.tweets.part0 = [ … ]`. What is behind the first sign of
/// equality is JSON, and what is before it says what the JSON holds.
final class XFiles {

    /// "window.YTD.tweets.part0 = [", and before 2018 "Grailbird.data.tweets_2012_03 ="
    private static final Pattern NAME =
            Pattern.compile(
                    "^\\s*(?:window\\.YTD\\.(\\w+)\\.part\\d+|Grailbird\\.data\\.(tweets)_\\d+_\\d+)\\s*=");

    private static final Pattern MANIFEST = Pattern.compile("^\\s*window\\.__THAR_CONFIG\\s*=");
    private static final int LONGEST_START = 1024;

    private XFiles() {}

    /// What a file holds, by its first line: `tweets`, `note_tweet`, `manifest`; empty where it is
    /// none of X's.
    static String name(String head) {
        var name = NAME.matcher(head);
        if (name.find()) {
            return name.group(1) != null ? name.group(1) : "tweet";
        }
        return MANIFEST.matcher(head).find() ? "manifest" : "";
    }

    /// Takes the entry that comes next.
    @FunctionalInterface
    interface AtEntry {

        void take(JsonSkim json) throws IOException;
    }

    /// Goes through the list in a file. What may stand behind it, mostly a semicolon, is not looked
    /// at, only unpacked, so that the archive's sum is checked.
    static void skim(Desk desk, AtEntry taker) throws IOException {
        try (var in = desk.open()) {
            var json = new JsonSkim(fromValue(in));
            if (json.intoList()) {
                while (json.hasEntry()) {
                    taker.take(json);
                }
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// The same, with a tree of each entry.
    static void each(Desk desk, Keys keys, Lists.Entry taker) throws IOException {
        try (var in = desk.open();
                var parser = Json.parser(fromValue(new Open(in)))) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                Lists.each(parser, desk, keys, "", taker);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// The JSON of a file. What may stand behind it, mostly a semicolon, is not looked at.
    static JsonParser json(Desk desk) throws IOException {
        var in = desk.open();
        try {
            return Json.parser(fromValue(in));
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private static InputStream fromValue(InputStream in) throws IOException {
        var head = in.readNBytes(LONGEST_START);
        var at = 0;
        while (at < head.length && head[at] != '=') {
            at++;
        }
        while (at < head.length && head[at] != '[' && head[at] != '{') {
            at++;
        }
        if (at == head.length) {
            throw new Unreadable("It does not begin as X's files do, so it was left.");
        }
        return new SequenceInputStream(new ByteArrayInputStream(head, at, head.length - at), in);
    }

    /// A stream that stays open when its reader comes to the end, since its sum is asked for after.
    private static final class Open extends FilterInputStream {

        Open(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return in.read(into, from, length);
        }

        @Override
        public void close() {
            // whoever opened it closes it
        }
    }
}
