package onward.archive.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import onward.archive.container.Unreadable;

/// JSON, read token by token, strictly, and never more of it in memory than one entry.
public final class Json {

    /// The longest article that a network takes is far shorter.
    static final int LONGEST_TEXT = 4_000_000;

    static final int DEEPEST = 200;

    private static final JsonFactory STRICT =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST_TEXT)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private static final JsonFactory LENIENT =
            STRICT.rebuild().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    private Json() {}

    /// A parser of bytes in any of the encodings that JSON allows. Closing it closes the stream.
    public static JsonParser parser(InputStream in) throws IOException {
        return STRICT.createParser(in);
    }

    /// A parser of a short text in which line breaks may stand as they are.
    public static JsonParser lenient(String text) throws IOException {
        return LENIENT.createParser(text);
    }

    /// Makes sure that nothing stands behind the value that was read.
    public static void end(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw behind();
        }
    }

    static Unreadable behind() {
        return new Unreadable("It goes on behind its end. It was read up to there.");
    }

    static Unreadable tooLarge() {
        return new Unreadable(
                "It holds a text or a nesting far larger than any network writes. It was read up to there.");
    }

    static Unreadable wrong(int line) {
        return new Unreadable(
                "It is not valid JSON from line %d on. It was read up to there.".formatted(line));
    }

    /// Walks through a whole document and keeps nothing.
    ///
    /// @throws Unreadable where it is no JSON
    public static void walk(InputStream in) throws IOException {
        try (var parser = parser(in)) {
            if (parser.nextToken() == null) {
                throw new Unreadable("It is empty.");
            }
            parser.skipChildren();
            end(parser);
        } catch (IOException broken) {
            throw inWords(broken);
        }
    }

    /// What is wrong with a file, said to the person.
    public static IOException inWords(IOException broken) {
        return switch (broken) {
            case Unreadable said -> said;
            case StreamConstraintsException _ -> tooLarge();
            case JsonEOFException _ ->
                    new Unreadable("It ends in the middle. What is there was read.");
            case EOFException _ -> new Unreadable("It ends in the middle. What is there was read.");
            case JsonProcessingException wrong ->
                    wrong(wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr());
            default -> broken;
        };
    }

    /// Whether this token begins an entry that has fields.
    public static boolean isObject(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }
}
