package onward.platform.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/// A form with one file (RFC 7578), read as it comes. No more of the file than a few pieces is ever
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

    private final Uploads all;
    private final Uploads.Sent file;

    private Upload(Uploads all, Uploads.Sent file) {
        this.all = all;
        this.file = file;
    }

    /// Whether a file may be in what is sent.
    static boolean isSentIn(Context context) {
        return Optional.ofNullable(context.header(TYPE))
                .map(type -> type.toLowerCase(Locale.ROOT).strip())
                .filter(type -> type.startsWith(FORM_WITH_FILE))
                .isPresent();
    }

    /// How many mebibytes may be sent.
    static int most(Context context) {
        return isSentIn(context) ? MOST_MEBIBYTES : Typed.MOST_MEBIBYTES;
    }

    /// The file of a field; empty where none was chosen.
    ///
    /// @throws HttpResponseException where it cannot be read, or is too much
    static Optional<Upload> in(Context context, String field) {
        var sent = Uploads.in(context, field, (long) MOST_MEBIBYTES << 20);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            var all = sent.get();
            var file = all.next();
            return file.isPresent() && file.get().hasMore()
                    ? Optional.of(new Upload(all, file.get()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw (BadRequestResponse) new BadRequestResponse().initCause(unreadable);
        }
    }

    /// The fields before the file.
    public Form form() {
        return all.form();
    }

    /// The file. It throws an [IOException] where what was sent is cut short.
    public InputStream content() {
        return file;
    }

    @Override
    public void close() {
        all.close();
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
}
