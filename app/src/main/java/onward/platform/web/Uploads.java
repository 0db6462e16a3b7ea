package onward.platform.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads files that were sent with a form.
final class Uploads {
    private Uploads() {}

    static byte[] read(UploadedFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
