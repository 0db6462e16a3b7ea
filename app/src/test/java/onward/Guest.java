package onward;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Somebody at the door with a browser of their own: real HTTP, one cookie jar, redirects shown and
/// not followed.
public final class Guest {

    private static final String BOUNDARY = "----a-form-with-a-file";

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private final int port;
    private Optional<String> cookie = Optional.empty();

    /// Somebody who is not signed in, before a house at this port.
    public Guest(int port) {
        this.port = port;
    }

    /// What came back.
    public record Reply(int status, Map<String, String> headers, String body) {

        /// Where a redirect leads; empty where it is none.
        public String location() {
            return headers.getOrDefault("location", "");
        }
    }

    /// Looks at a page.
    public Reply get(String path) {
        return send("GET", path, Map.of(), Optional.empty());
    }

    /// Looks at a page with headers of the test's own.
    public Reply get(String path, Map<String, String> headers) {
        return send("GET", path, headers, Optional.empty());
    }

    /// Sends a form.
    public Reply post(String path, Map<String, String> form) {
        return post(path, Map.of(), form);
    }

    /// Sends a form with headers of the test's own.
    public Reply post(String path, Map<String, String> headers, Map<String, String> form) {
        return send("POST", path, headers, Optional.of(encode(form)));
    }

    /// Asks in any way that HTTP knows; a body is sent as a form.
    public Reply send(
            String method, String path, Map<String, String> headers, Optional<String> body) {
        var request =
                request(path)
                        .method(
                                method,
                                body.map(BodyPublishers::ofString)
                                        .orElseGet(BodyPublishers::noBody));
        body.ifPresent(_ -> request.header("Content-Type", "application/x-www-form-urlencoded"));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /// Sends a file in the field `export`, with the box for settings ticked.
    public Reply upload(String path, byte[] file) {
        return upload(path, BodyPublishers.ofByteArray(file));
    }

    /// Sends a file of this length that is written while it is sent.
    public Reply upload(String path, Supplier<InputStream> file, long length) {
        return upload(
                path, BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(file), length));
    }

    private Reply upload(String path, BodyPublisher file) {
        var before =
                """
                --%1$s\r
                Content-Disposition: form-data; name="settings"\r
                \r
                on\r
                --%1$s\r
                Content-Disposition: form-data; name="export"; filename="export.json"\r
                Content-Type: application/json\r
                \r
                """
                        .formatted(BOUNDARY);
        var after = "\r\n--%s--\r\n".formatted(BOUNDARY);
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(before),
                                        file,
                                        BodyPublishers.ofString(after))));
    }

    /// Sends files in a field, as a browser does: names beside what is in them.
    public Reply upload(String path, String field, Map<String, byte[]> files) {
        var parts = new ArrayList<BodyPublisher>();
        files.forEach((name, content) -> {
            parts.add(
                    BodyPublishers.ofString(
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/zip\r\n\r\n"
                                    .formatted(BOUNDARY, field, name)));
            parts.add(BodyPublishers.ofByteArray(content));
            parts.add(BodyPublishers.ofString("\r\n"));
        });
        parts.add(BodyPublishers.ofString("--%s--\r\n".formatted(BOUNDARY)));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    /// Sends fields and one file, as a page's script does.
    public Reply upload(String path, Map<String, String> fields, String field, byte[] file) {
        var before = new StringBuilder();
        fields.forEach((name, value) ->
                before.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, name, value)));
        before.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"answer\"\r\n\r\n"
                        .formatted(BOUNDARY, field));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(before.toString()),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString(
                                                "\r\n--%s--\r\n".formatted(BOUNDARY)))));
    }

    /// Writes bytes that no browser would send, and reads all that comes back. The request has to
    /// say `Connection: close`.
    public String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /// The cookie of the session, as `name=value`; empty before signing in.
    public String cookie() {
        return cookie.orElse("");
    }

    /// Carries this cookie from now on.
    public Guest withCookie(String value) {
        cookie = Optional.of(value);
        return this;
    }

    /// Where the house listens.
    public int port() {
        return port;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        cookie.ifPresent(value -> request.header("Cookie", value));
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return keepCookie(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Reply keepCookie(HttpResponse<String> response) {
        response.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = Optional.of(set.split(";", 2)[0]));
        var headers = new LinkedHashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Reply(response.statusCode(), headers, response.body());
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
