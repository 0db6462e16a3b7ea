package onward.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Styles, scripts, fonts and pictures, from the program itself: no other host is ever asked.
final class Assets {

    /// "js/start.js", "fonts/newsreader-latin-opsz-normal.woff2": no dots that climb, no empty
    /// parts
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9-]+/)*[a-zA-Z0-9-]+(?:\\.[a-z0-9-]+)+");

    private static final String HTMX = "htmx.min.js";
    private static final String HTMX_JAR =
            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2",
                    "txt", "text/plain; charset=utf-8",
                    "webmanifest", "application/manifest+json");

    private final String edition;
    private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

    Assets(String edition) {
        this.edition = edition;
    }

    void answer(Context context) {
        var name = context.pathParam("name");
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var bytes =
                NAME.matcher(name).matches() && type != null
                        ? read.computeIfAbsent(name, Assets::load)
                        : Optional.<byte[]>empty();
        if (bytes.isEmpty() || type == null) {
            context.status(HttpStatus.NOT_FOUND).result("");
            return;
        }
        var tag = '"' + edition + '"';
        var keepsForGood = name.endsWith(".woff2") || edition.equals(context.queryParam("v"));
        context.header(
                "Cache-Control", keepsForGood ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType(type).result(bytes.get());
    }

    private static Optional<byte[]> load(String name) {
        try (InputStream found =
                Assets.class.getResourceAsStream(name.equals(HTMX) ? HTMX_JAR : "/web/" + name)) {
            return found == null ? Optional.empty() : Optional.of(found.readAllBytes());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
