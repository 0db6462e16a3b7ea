package onward.bench;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An invented job search of any length, as an export: one interview every four hours, nearly all
/// of them written down and put away, the last twenty write-ups still open.
///
/// @param openPages how many pages the list of interviews has
/// @param putAway addresses of write-ups that are put away
/// @param moments addresses of moments that are being written
record Search(int openPages, List<String> putAway, List<String> moments) {

    /// Writes the export.
    static Search write(Path file, int interviews, int moments, Instant now) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var json = new JsonFactory().createGenerator(out)) {
            return new Writing(json, interviews, moments / interviews, now).whole();
        }
    }
}
