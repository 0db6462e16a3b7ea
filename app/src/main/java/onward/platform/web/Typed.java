package onward.platform.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What came with a form: fields and files. What cannot be read is the sender's doing, not a bug of
/// ours.
final class Typed {

    /// Enough for an import of ten thousand interviews.
    static final int MOST_MEBIBYTES = 256;

    private static final long MOST_BYTES = (long) MOST_MEBIBYTES << 20;

    private Typed() {}

    /// Sets the limit. A file that is brought in stays in memory: on the disk it would lie
    /// unsealed.
    static void limit(JavalinConfig config) {
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.multipartConfig.maxInMemoryFileSize(MOST_MEBIBYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEBIBYTES, SizeUnit.MB);
    }

    /// The fields.
    ///
    /// @throws HttpResponseException where they cannot be read, or are too much
    static Map<String, List<String>> in(Context context) {
        return readable(context, Context::formParamMap);
    }

    /// A file, to be read as it comes; empty where none was chosen.
    ///
    /// @throws HttpResponseException where it cannot be read, or is too much
    static Optional<InputStream> file(Context context, String name) {
        return readable(context, sent -> Optional.ofNullable(sent.uploadedFile(name)))
                .filter(file -> file.size() > 0)
                .map(UploadedFile::content);
    }

    // Jetty throws its checked exceptions through Javalin undeclared
    private static <T> T readable(Context context, Function<Context, T> reading) {
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw new ContentTooLargeResponse(); // at once, not after the last byte
        }
        try {
            return reading.apply(context);
        } catch (HttpResponseException known) {
            throw known;
        } catch (Exception unreadable) {
            throw (BadRequestResponse) new BadRequestResponse().initCause(unreadable);
        }
    }
}
