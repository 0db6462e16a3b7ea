package onward.platform.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Files on their way to the browser's folder of downloads, or to a player of the page.
final class Downloads {

    private Downloads() {}

    static void send(Context context, Answer.Download download) {
        try {
            if (Playing.isSound(download)) {
                Playing.send(context, download);
            } else {
                toKeep(context, download);
            }
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
    }

    private static void toKeep(Context context, Answer.Download download) throws IOException {
        context.header("Content-Disposition", "attachment; filename=\"" + download.name() + "\"")
                .contentType(download.contentType());
        try {
            download.body().writeTo(context.outputStream());
        } catch (RuntimeException broken) {
            // a page that says what broke is no file to keep
            if (!context.res().isCommitted()) {
                context.res().reset();
                Protection.set(context);
            }
            throw broken;
        }
    }
}
