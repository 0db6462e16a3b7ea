package onward;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import onward.platform.store.DatabaseAddress;
import onward.platform.web.WebServer.PortInUseException;

/// A house on a file of its own, and its owner's browser: real rows, real HTTP, redirects shown and
/// not followed.
public final class Household implements AutoCloseable {

    /// Monday, the evening after.
    public static final Instant NOW = Instant.parse("2026-11-16T20:00:00Z");

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----household";

    private final House house;
    private final int port;
    private String cookie = "";

    /// Opens a house in a folder; the same folder holds the same house again.
    public Household(Path folder) throws PortInUseException {
        house =
                House.open(
                        new DatabaseAddress.SqliteFile(folder.resolve("onward.db")),
                        folder.resolve("key/onward.key"),
                        () -> NOW);
        port = house.start(0);
        signIn();
    }

    /// Follows a fresh link.
    public void signIn() {
        var link = house.link(port);
        var set = get(link.substring(link.indexOf("/open"))).headers().firstValue("Set-Cookie");
        cookie = set.orElseThrow().split(";", 2)[0];
    }

    /// Looks at a page.
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Sends a form.
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// Sends a file in the field `export`, with the box for settings ticked.
    public HttpResponse<String> upload(String path, byte[] file) {
        var before =
                "--%1$s\r\nContent-Disposition: form-data; name=\"settings\"\r\n\r\non\r\n--%1$s\r\nContent-Disposition: form-data; name=\"export\"; filename=\"export.json\"\r\nContent-Type: application/json\r\n\r\n"
                        .formatted(BOUNDARY);
        var after = "\r\n--%s--\r\n".formatted(BOUNDARY);
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(before),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString(after))));
    }

    @Override
    public void close() {
        house.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookie.isEmpty() ? "none=none" : cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException cut) {
            throw new java.io.UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
