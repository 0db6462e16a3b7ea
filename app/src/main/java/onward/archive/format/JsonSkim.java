package onward.archive.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Goes through JSON in UTF-8 and makes something only of what is asked for. Gigabytes of an export
/// are about its pictures; passing over them so takes half the time of cutting them into tokens. It
/// is as strict as [Json]: what is passed over must be JSON, too.
///
/// Whoever uses it asks in the order of the file, and takes or passes each value once.
public final class JsonSkim {

    private final JsonBytes bytes;
    private final boolean[] isObject = new boolean[Json.DEEPEST + 1];
    private String key = "";
    private boolean isFirst;
    private int depth;

    public JsonSkim(InputStream in) {
        bytes = new JsonBytes(in);
    }

    /// Goes into the list that comes next, if it is one.
    public boolean intoList() throws IOException {
        return into('[');
    }

    /// Goes into the object that comes next, if it is one.
    public boolean intoObject() throws IOException {
        return into('{');
    }

    private boolean into(int sign) throws IOException {
        if (bytes.peek() != sign) {
            return false;
        }
        bytes.pass();
        isFirst = true;
        if (++depth > Json.DEEPEST) {
            throw Json.tooLarge();
        }
        return true;
    }

    /// Whether another entry comes in this list; behind the last one it leaves the list.
    public boolean hasEntry() throws IOException {
        return hasMore(']');
    }

    /// Whether another [#key] comes in this object; behind the last one it leaves the object.
    public boolean hasKey() throws IOException {
        if (!hasMore('}')) {
            return false;
        }
        expect('"');
        key = bytes.name();
        expect(':');
        bytes.pass();
        return true;
    }

    /// The name of the value that comes next.
    public String key() {
        return key;
    }

    private boolean hasMore(int end) throws IOException {
        var sign = bytes.peek();
        if (sign == end) {
            bytes.pass();
            isFirst = false;
            depth--;
            return false;
        }
        if (isFirst) {
            isFirst = false;
        } else {
            expect(',');
            bytes.pass();
        }
        return true;
    }

    private void expect(int sign) throws IOException {
        var here = bytes.peek();
        if (here == JsonBytes.END) {
            throw new EOFException();
        }
        if (here != sign) {
            throw bytes.wrong();
        }
    }

    /// A text as it is meant, a number or a truth as it is written; empty for null, lists and
    /// objects, which are passed.
    public String text() throws IOException {
        var sign = bytes.peek();
        if (sign == '"') {
            return bytes.text();
        }
        if (sign == '{' || sign == '[' || sign == 'n') {
            pass();
            return "";
        }
        bytes.hold();
        pass();
        return bytes.letGo();
    }

    /// Passes over the value that comes next, with all that is in it. One loop does it all, since
    /// most of a large file goes through here.
    public void pass() throws IOException {
        var floor = depth;
        do {
            var isOpened = false;
            var sign = bytes.peek();
            switch (sign) {
                case '"' -> bytes.passText();
                case '{', '[' -> {
                    into(sign);
                    isObject[depth] = sign == '{';
                    isOpened = true;
                }
                case 't' -> word("true");
                case 'f' -> word("false");
                case 'n' -> word("null");
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
                case JsonBytes.END -> throw new EOFException();
                default -> throw bytes.wrong();
            }
            // to where the next value begins
            while (depth > floor) {
                var next = bytes.peek();
                if (next == (isObject[depth] ? '}' : ']')) {
                    bytes.pass();
                    depth--;
                    isOpened = false;
                    continue;
                }
                if (!isOpened) {
                    expect(',');
                    bytes.pass();
                }
                if (isObject[depth]) {
                    expect('"');
                    bytes.passText();
                    expect(':');
                    bytes.pass();
                }
                break;
            }
        } while (depth > floor);
        isFirst = false;
    }

    private void word(String word) throws IOException {
        for (var i = 0; i < word.length(); i++) {
            if (bytes.take() != word.charAt(i)) {
                throw bytes.wrong();
            }
        }
    }

    /// `-12.5e+3`
    private void number() throws IOException {
        if (bytes.here() == '-') {
            bytes.pass();
        }
        if (bytes.here() == '0') {
            bytes.pass();
        } else {
            digits();
        }
        if (bytes.here() == '.') {
            bytes.pass();
            digits();
        }
        if (bytes.here() == 'e' || bytes.here() == 'E') {
            bytes.pass();
            if (bytes.here() == '+' || bytes.here() == '-') {
                bytes.pass();
            }
            digits();
        }
    }

    private void digits() throws IOException {
        var count = 0;
        for (; isDigit(bytes.here()); count++) {
            bytes.pass();
        }
        if (count == 0) {
            throw bytes.here() == JsonBytes.END ? new EOFException() : bytes.wrong();
        }
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /// Makes sure that nothing stands behind the value that was read.
    public void end() throws IOException {
        if (bytes.peek() != JsonBytes.END) {
            throw Json.behind();
        }
    }
}
