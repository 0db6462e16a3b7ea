package onward.archive.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import onward.archive.container.Unreadable;

/// The bytes of a JSON file in UTF-8, of which a window is in memory: white space, texts and names,
/// but not how values stand within each other. Texts are gone over eight bytes at a time.
final class JsonBytes {

    /// What [#peek] answers behind the last byte.
    static final int END = 0;

    private static final int WINDOW = 64 << 10;
    private static final int NOTHING = -1;

    /// So many zeros stand behind the last byte. They are no spaces and in no text, so that what
    /// runs over the end is stopped there.
    private static final int MARGIN = 2 * Long.BYTES;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long SPACES = ONES * ' ';

    private final InputStream in;
    private final JsonNames names = new JsonNames();
    private byte[] window = new byte[WINDOW + MARGIN];
    private int at;
    private int end;
    private int held = NOTHING;
    private int line = 1;

    JsonBytes(InputStream in) {
        this.in = in;
    }

    /// The next byte that is no white space, which stays where it is; [#END] behind the last one.
    int peek() throws IOException {
        var next = at;
        while (true) {
            var here = window[next];
            if (here > ' ' || here < 0) {
                at = next;
                return here;
            }
            if (here == ' ' && window[next + 1] > ' ') {
                at = next + 1;
                return window[at];
            }
            if (here == ' ' || here == '\n') {
                line += here == '\n' ? 1 : 0;
                next = behindSpaces(next + 1);
            } else if (here == '\r' || here == '\t') {
                next++;
            } else {
                at = next;
                if (next < end) {
                    throw wrong();
                }
                if (!fill()) {
                    return END;
                }
                next = at;
            }
        }
    }

    /// Where the spaces end that begin here, if any do.
    private int behindSpaces(int from) {
        var next = from;
        if (window[next] != ' ') {
            return next;
        }
        while (true) {
            var others = eight(window, next) ^ SPACES;
            if (others != 0) {
                return next + (Long.numberOfTrailingZeros(others) >> 3);
            }
            next += Long.BYTES;
        }
    }

    /// Passes the byte that was peeked at.
    void pass() {
        at++;
    }

    /// The byte here, white space too, which is passed.
    int take() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException();
        }
        return window[at++];
    }

    /// The byte here, white space too, which stays; [#END] behind the last one.
    int here() throws IOException {
        return at < end || fill() ? window[at] : END;
    }

    /// Passes a text, from quote to quote.
    void passText() throws IOException {
        at++;
        while (toSpecial() == '\\') {
            passEscape();
        }
        at++;
    }

    /// The text here, from quote to quote.
    String text() throws IOException {
        at++;
        held = at;
        var isEscaped = false;
        while (toSpecial() == '\\') {
            isEscaped = true;
            passEscape();
        }
        var text = decoded(window, held, at - held);
        held = NOTHING;
        at++;
        return isEscaped ? JsonEscapes.written(text) : text;
    }

    /// The name here, from quote to quote. The same name is the same object each time, mostly.
    String name() throws IOException {
        at++;
        held = at;
        var isEscaped = false;
        while (toSpecial() == '\\') {
            isEscaped = true;
            passEscape();
        }
        var name =
                isEscaped
                        ? JsonEscapes.written(decoded(window, held, at - held))
                        : names.of(window, held, at - held);
        held = NOTHING;
        at++;
        return name;
    }

    /// Begins to hold on to the bytes from here on.
    void hold() {
        held = at;
    }

    /// What stands between [#hold] and here.
    String letGo() throws IOException {
        var text = decoded(window, held, at - held);
        held = NOTHING;
        return text;
    }

    /// Goes to the next quote or backslash, and says which it is.
    private int toSpecial() throws IOException {
        while (true) {
            var next = at;
            var special = special(eight(window, next));
            while (special == 0) {
                next += Long.BYTES;
                special = special(eight(window, next));
            }
            at = next + (Long.numberOfTrailingZeros(special) >> 3);
            if (at < end) {
                if (window[at] != '"' && window[at] != '\\') {
                    throw wrong();
                }
                return window[at];
            }
            if (!fill()) {
                throw new EOFException();
            }
        }
    }

    /// Eight bytes at once, the first of them lowest.
    static long eight(byte[] bytes, int from) {
        return (long) EIGHT.get(bytes, from);
    }

    /// The top bit of each byte that is a quote, a backslash or a control character. The lowest of
    /// them is exact. Source: Sean Anderson, Bit Twiddling Hacks, "Determine if a word has a byte
    /// less than n".
    private static long special(long eight) {
        var quotes = eight ^ (ONES * '"');
        var slashes = eight ^ (ONES * '\\');
        return (((quotes - ONES) & ~quotes)
                        | ((slashes - ONES) & ~slashes)
                        | ((eight - SPACES) & ~eight))
                & TOPS;
    }

    private void passEscape() throws IOException {
        at++;
        switch (take()) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {}
            case 'u' -> {
                for (var i = 0; i < 4; i++) {
                    if (Character.digit(take(), 16) < 0) {
                        throw wrong();
                    }
                }
            }
            default -> throw wrong();
        }
    }

    private String decoded(byte[] bytes, int from, int length) throws Unreadable {
        var text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(
                        text.getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(bytes, from, from + length))) {
            throw wrong();
        }
        return text;
    }

    /// Reads more; what is held on to moves to the front.
    private boolean fill() throws IOException {
        var from = held == NOTHING ? at : held;
        if (end - from > Json.LONGEST_TEXT) {
            throw Json.tooLarge();
        }
        if (from == 0 && end + MARGIN == window.length) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        System.arraycopy(window, from, window, 0, end - from);
        at -= from;
        end -= from;
        held = held == NOTHING ? NOTHING : 0;
        var count = in.read(window, end, window.length - MARGIN - end);
        end += Math.max(0, count);
        Arrays.fill(window, end, end + MARGIN, (byte) END);
        return count > 0;
    }

    Unreadable wrong() {
        return Json.wrong(line);
    }
}
