package onward.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final String MODULES = "js/";

    // "import { within } from './within.js';"
    private static final Pattern IMPORT = Pattern.compile("(?<= from '\\./[a-z]{1,20}\\.js)(?=')");

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
                        ? read.computeIfAbsent(name, this::load)
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

    private Optional<byte[]> load(String name) {
        try (InputStream found =
                Assets.class.getResourceAsStream(name.equals(HTMX) ? HTMX_JAR : "/web/" + name)) {
            if (found == null) {
                return Optional.empty();
            }
            var bytes = found.readAllBytes();
            return Optional.of(name.startsWith(MODULES) ? dated(bytes) : bytes);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /// A module that names those it needs by their edition: a browser keeps them for good, and asks
    /// after none of them on the next page.
    private byte[] dated(byte[] module) {
        var text = new String(module, StandardCharsets.UTF_8);
        return IMPORT.matcher(text).replaceAll("?v=" + edition).getBytes(StandardCharsets.UTF_8);
    }
}
