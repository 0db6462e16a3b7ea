package onward.platform.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/// A form with a file (RFC 7578), read as it comes. No more of the file than a few pieces is ever
/// in the memory, and none of it on the disk, where it would lie unsealed.
///
/// Only the fields before the file are known: the rest comes after its last byte. To close it reads
/// to the end, since a browser that is still sending does not see the answer.
public final class Upload implements AutoCloseable {

    /// Enough for an import of ten thousand interviews.
    static final int MOST_MEBIBYTES = 256;

    /// Asked for as it came: Jetty would throw at a character set that nobody knows.
    private static final String TYPE = "Content-Type";

    private static final String FORM_WITH_FILE = "multipart/form-data";
    private static final int PIECE = 1 << 16;
    private static final int MOST_PARTS = 100;

    private final String wanted;
    private final InputStream sent;
    private final MultiPart.Parser parser;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private long left = (long) MOST_MEBIBYTES << 20;
    private Stage stage = Stage.BEFORE;
    private Optional<Throwable> failure = Optional.empty();

    private enum Stage {
        BEFORE,
        IN_THE_FILE,
        BEHIND
    }

    private Upload(InputStream sent, String boundary, String wanted) {
        this.sent = sent;
        this.wanted = wanted;
        parser = new MultiPart.Parser(boundary, new Parts());
        parser.setMaxParts(MOST_PARTS);
    }

    /// Whether a file may be in what is sent.
    static boolean isSentIn(Context context) {
        return Optional.ofNullable(context.header(TYPE))
                .map(type -> type.toLowerCase(Locale.ROOT).strip())
                .filter(type -> type.startsWith(FORM_WITH_FILE))
                .isPresent();
    }

    /// The file of a field; empty where none was chosen.
    ///
    /// @throws HttpResponseException where it cannot be read, or is too much
    static Optional<Upload> in(Context context, String field) {
        if (!isSentIn(context)) {
            return Optional.empty();
        }
        if (context.req().getContentLengthLong() > (long) MOST_MEBIBYTES << 20) {
            throw new ContentTooLargeResponse(); // at once, not after the last byte
        }
        var boundary =
                Optional.ofNullable(MultiPart.extractBoundary(context.header(TYPE)))
                        .filter(found -> !found.isEmpty())
                        .orElseThrow(BadRequestResponse::new);
        try {
            var upload = new Upload(context.req().getInputStream(), boundary, field);
            return upload.hasMore() ? Optional.of(upload) : Optional.empty();
        } catch (IOException unreadable) {
            throw (BadRequestResponse) new BadRequestResponse().initCause(unreadable);
        }
    }

    /// The fields before the file.
    public Form form() {
        return new Form(Map.copyOf(fields));
    }

    /// The file. It throws an [IOException] where what was sent is cut short.
    public InputStream content() {
        return new FileContent();
    }

    @Override
    public void close() {
        try {
            while (stage != Stage.BEHIND) {
                pieces.clear();
                readOn();
            }
            drain(sent, left);
        } catch (IOException | HttpResponseException goneAway) {
            return; // whoever sent it does not wait for an answer
        }
    }

    /// Reads what nobody asks for, so that the answer is seen.
    static void drain(InputStream sent, long most) throws IOException {
        var piece = new byte[PIECE];
        for (var left = most; left >= 0; ) {
            var read = sent.read(piece);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private boolean hasMore() throws IOException {
        while (pieces.isEmpty() && stage != Stage.BEHIND) {
            readOn();
        }
        return !pieces.isEmpty();
    }

    private void readOn() throws IOException {
        // a new array each time: the pieces that are waiting lie in the old one
        var piece = new byte[PIECE];
        var read = sent.read(piece);
        left -= read;
        if (left < 0) {
            throw new ContentTooLargeResponse();
        }
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(piece, 0, Math.max(read, 0)), read < 0));
        if (failure.isPresent()) {
            stage = Stage.BEHIND;
            throw new IOException(failure.get());
        }
        if (read < 0) {
            stage = Stage.BEHIND;
        }
    }

    private final class FileContent extends InputStream {
        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (!hasMore()) {
                return -1;
            }
            var piece = pieces.element();
            var taken = Math.min(most, piece.remaining());
            piece.get(into, from, taken);
            if (!piece.hasRemaining()) {
                pieces.remove();
            }
            return taken;
        }
    }

    /// What Jetty's parser finds.
    private final class Parts implements MultiPart.Parser.Listener {
        private String name = "";
        private StringBuilder value = new StringBuilder();

        @Override
        public void onPartBegin() {
            name = "";
            value = new StringBuilder();
        }

        @Override
        public void onPartHeader(String header, String content) {
            if ("Content-Disposition".equalsIgnoreCase(header)) {
                var parameters = new HashMap<String, String>();
                HttpField.getValueParameters(content, parameters);
                name = parameters.getOrDefault("name", "");
            }
        }

        @Override
        public void onPartHeaders() {
            if (stage == Stage.BEFORE && name.equals(wanted)) {
                stage = Stage.IN_THE_FILE;
            }
        }

        @Override
        public void onPartContent(Content.Chunk chunk) {
            if (stage == Stage.IN_THE_FILE) {
                if (chunk.hasRemaining()) {
                    pieces.add(chunk.getByteBuffer().slice());
                }
            } else if (stage == Stage.BEFORE && value.length() <= Form.LINE) {
                value.append(StandardCharsets.UTF_8.decode(chunk.getByteBuffer().slice()));
            }
        }

        @Override
        public void onPartEnd() {
            switch (stage) {
                case BEFORE ->
                        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.toString());
                case IN_THE_FILE -> stage = Stage.BEHIND;
                case BEHIND -> {}
            }
        }

        @Override
        public void onComplete() {
            stage = Stage.BEHIND;
        }

        @Override
        public void onFailure(Throwable cause) {
            failure = Optional.of(cause);
        }
    }
}
