package onward.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/// An export that is given to the running program as a browser gives it, and watched until it is
/// read.
///
/// @param firstSeconds from the drop until the page shows a post
/// @param seconds from the drop until the page says that all is read
record Dropped(double firstSeconds, double seconds) {

    private static final String BOUNDARY = "----an-export";
    private static final int LOOKS_EACH_MILLIS = 100;

    static Dropped on(Program program, Wire wire, Path file)
            throws IOException, InterruptedException {
        wire.get("/guard/audit", program.cookie());
        var began = System.nanoTime();
        var path = drop(program, file);
        var first = Double.NaN;
        while (true) {
            var text = wire.get(path, program.cookie()).text();
            var now = (System.nanoTime() - began) / 1e9;
            if (Double.isNaN(first) && text.contains("class=\"quote\"")) {
                first = now;
            }
            if (!text.contains("id=\"reading\"")) {
                return new Dropped(Double.isNaN(first) ? now : first, now);
            }
            Thread.sleep(LOOKS_EACH_MILLIS);
        }
    }

    private static String drop(Program program, Path file)
            throws IOException, InterruptedException {
        var before =
                "--%s\r\nContent-Disposition: form-data; name=\"exports\"; filename=\"x.zip\"\r\nContent-Type: application/zip\r\n\r\n"
                        .formatted(BOUNDARY);
        var after = "\r\n--" + BOUNDARY + "--\r\n";
        var cookie = program.cookie().split(": ", 2);
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + program.port() + "/guard/audits"))
                        .header(cookie[0], cookie[1])
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(before),
                                        BodyPublishers.ofFile(file),
                                        BodyPublishers.ofString(after)))
                        .build();
        try (var browser = HttpClient.newHttpClient()) {
            var sent = browser.send(request, BodyHandlers.discarding());
            return sent.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new IOException("refused: " + sent.statusCode()));
        }
    }
}
