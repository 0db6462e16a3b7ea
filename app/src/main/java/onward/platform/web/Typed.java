package onward.platform.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What was typed into a form. What cannot be read is the sender's doing, not a bug of ours.
final class Typed {

    /// The longest form has a hundred rows of a few lines, and no more than some texts that are
    /// full: it is held in memory whole.
    static final int MOST_MEBIBYTES = 16;

    private static final long MOST_BYTES = (long) MOST_MEBIBYTES << 20;

    private Typed() {}

    /// Sets the limit.
    static void limit(JavalinConfig config) {
        config.http.maxRequestSize = MOST_BYTES;
    }

    /// The fields.
    ///
    /// @throws HttpResponseException where they cannot be read, or are too much
    static Map<String, List<String>> in(Context context) {
        if (Upload.isSentIn(context)) {
            throw unasked(context);
        }
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw new ContentTooLargeResponse(); // at once, not after the last byte
        }
        try {
            return context.formParamMap();
        } catch (HttpResponseException known) {
            throw known;
        } catch (Exception unreadable) { // Jetty throws checked ones through Javalin undeclared
            throw unreadable(unreadable);
        }
    }

    /// A file where none is asked for is never read into memory or onto the disk.
    private static BadRequestResponse unasked(Context context) {
        try {
            Upload.drain(context.req().getInputStream(), (long) Upload.MOST_MEBIBYTES << 20);
            return new BadRequestResponse();
        } catch (IOException goneAway) {
            return unreadable(goneAway);
        }
    }

    private static BadRequestResponse unreadable(Exception cause) {
        return (BadRequestResponse) new BadRequestResponse().initCause(cause);
    }
}
