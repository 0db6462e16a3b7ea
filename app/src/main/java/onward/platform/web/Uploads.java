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
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/// A form with several files (RFC 7578), read one after the other as they come. No more than a few
/// pieces of them is ever in the memory.
///
/// Only the fields before the first file are known. To close it reads to the end, since a browser
/// that is still sending does not see the answer.
public final class Uploads implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final int MOST_PARTS = 100;

    private final String wanted;
    private final InputStream sent;
    private final MultiPart.Parser parser;
    private final Map<String, List<String>> fields = new HashMap<>();

    /// Files that have begun, each with its pieces; the first is the one that is being read.
    private final Deque<Sent> files = new ArrayDeque<>();

    private final long most;
    private long left;
    private boolean hasBegun;
    private boolean isOver;
    private Optional<Throwable> failure = Optional.empty();

    private Uploads(InputStream sent, String boundary, String wanted, long most) {
        this.sent = sent;
        this.wanted = wanted;
        this.most = most;
        left = most;
        parser = new MultiPart.Parser(boundary, new Parts());
        parser.setMaxParts(MOST_PARTS);
    }

    /// The files of a field.
    ///
    /// @param most how many bytes may be sent in all
    /// @throws HttpResponseException where it cannot be read, or is too much
    static Optional<Uploads> in(Context context, String field, long most) {
        if (!Upload.isSentIn(context)) {
            return Optional.empty();
        }
        if (context.req().getContentLengthLong() > most) {
            throw new ContentTooLargeResponse(); // at once, not after the last byte
        }
        var boundary =
                Optional.ofNullable(MultiPart.extractBoundary(context.header("Content-Type")))
                        .filter(found -> !found.isEmpty())
                        .orElseThrow(BadRequestResponse::new);
        try {
            return Optional.of(new Uploads(context.req().getInputStream(), boundary, field, most));
        } catch (IOException unreadable) {
            throw (BadRequestResponse) new BadRequestResponse().initCause(unreadable);
        }
    }

    /// The next file; empty where there is no more. What was not read of the one before is left
    /// out.
    public Optional<Sent> next() throws IOException {
        while (!files.isEmpty() && files.element().isTaken) {
            while (!files.element().isWhole && !isOver) {
                files.element().pieces.clear();
                readOn();
            }
            files.remove();
        }
        while (files.isEmpty() && !isOver) {
            readOn();
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        files.element().isTaken = true;
        return Optional.of(files.element());
    }

    /// The fields before the first file.
    public Form form() {
        return new Form(Map.copyOf(fields));
    }

    @Override
    public void close() {
        try {
            while (!isOver) {
                files.forEach(file -> file.pieces.clear());
                readOn();
            }
            Upload.drain(sent, Math.min(left, most));
        } catch (IOException | HttpResponseException goneAway) {
            return; // whoever sent it does not wait for an answer
        }
    }

    private void readOn() throws IOException {
        // a new array each time: the pieces that are waiting lie in the old one
        var piece = new byte[PIECE];
        var read = sent.read(piece);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new ContentTooLargeResponse();
        }
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(piece, 0, Math.max(read, 0)), read < 0));
        if (failure.isPresent()) {
            isOver = true;
            throw new IOException(failure.get());
        }
        if (read < 0) {
            isOver = true;
        }
    }

    /// One file. To read it throws an [IOException] where what was sent is cut short.
    public final class Sent extends InputStream {

        private final String name;
        private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
        private boolean isTaken;
        private boolean isWhole;

        private Sent(String name) {
            this.name = name;
        }

        /// The name that the browser gives it; empty where no file was chosen.
        public String name() {
            return name;
        }

        /// Whether anything of it is left.
        boolean hasMore() throws IOException {
            while (pieces.isEmpty() && !isWhole && !isOver) {
                readOn();
            }
            return !pieces.isEmpty();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!hasMore()) {
                return -1;
            }
            var piece = pieces.element();
            var taken = Math.min(count, piece.remaining());
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
        private String fileName = "";
        private StringBuilder value = new StringBuilder();
        private Optional<Sent> file = Optional.empty();

        @Override
        public void onPartBegin() {
            name = "";
            fileName = "";
            value = new StringBuilder();
            file = Optional.empty();
        }

        @Override
        public void onPartHeader(String header, String content) {
            if ("Content-Disposition".equalsIgnoreCase(header)) {
                var parameters = new HashMap<String, String>();
                HttpField.getValueParameters(content, parameters);
                name = parameters.getOrDefault("name", "");
                fileName = parameters.getOrDefault("filename", "");
            }
        }

        @Override
        public void onPartHeaders() {
            if (name.equals(wanted)) {
                var begun = new Sent(fileName);
                file = Optional.of(begun);
                files.add(begun);
                hasBegun = true;
            }
        }

        @Override
        public void onPartContent(Content.Chunk chunk) {
            if (file.isPresent()) {
                if (chunk.hasRemaining()) {
                    file.get().pieces.add(chunk.getByteBuffer().slice());
                }
            } else if (!hasBegun && value.length() <= Form.LINE) {
                value.append(StandardCharsets.UTF_8.decode(chunk.getByteBuffer().slice()));
            }
        }

        @Override
        public void onPartEnd() {
            file.ifPresent(whole -> whole.isWhole = true);
            if (file.isEmpty() && !hasBegun) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.toString());
            }
        }

        @Override
        public void onComplete() {
            isOver = true;
        }

        @Override
        public void onFailure(Throwable cause) {
            failure = Optional.of(cause);
        }
    }
}
