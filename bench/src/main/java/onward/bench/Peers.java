package onward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The filters that others use, run by Node in a folder of their own under `target`. They are
/// fetched from npm the first time; where there is no Node or no way to npm, the bench says so.
final class Peers {

    /// Their names, as their answers call them.
    static final List<String> NAMES =
            List.of("obscenity", "@2toad/profanity", "leo-profanity", "vader");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MINUTES = 10;

    private final Path folder;

    private Peers(Path folder) {
        this.folder = folder;
    }

    /// Puts them into place.
    ///
    /// @param home the checkout
    static Peers install(Path home) throws IOException {
        var from = home.resolve("bench/src/main/node");
        var folder = Files.createDirectories(home.resolve("bench/target/node"));
        for (var name : List.of("package.json", "peers.js")) {
            Files.copy(
                    from.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        var peers = new Peers(folder);
        if (Files.notExists(folder.resolve("node_modules/vader-sentiment"))) {
            peers.run(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
        }
        return peers;
    }

    /// What each says of each text of a file.
    List<JsonNode> judge(Path file) throws IOException {
        var answers = new ArrayList<JsonNode>();
        for (var line :
                run(List.of("node", "peers.js", "judge", file.toAbsolutePath().toString()))) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    /// How many texts of a file each reads in a second.
    JsonNode time(Path file) throws IOException {
        return JSON.readTree(
                run(List.of("node", "peers.js", "time", file.toAbsolutePath().toString()))
                        .getLast());
    }

    private List<String> run(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var out = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            var lines = out.lines().toList();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("did not end well: " + String.join(" ", command));
            }
            return lines;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
