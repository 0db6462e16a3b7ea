package onward.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A Chromium of this computer, which prints a page of ours into a file. It is asked to call
/// nobody, and keeps nothing of its own.
record Chromium(Path program) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> QUIET =
            List.of(
                    "--headless",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-sync",
                    "--disable-extensions",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--no-first-run",
                    "--no-pdf-header-footer",
                    // no name leads anywhere: the page needs none
                    "--host-resolver-rules=MAP * ~NOTFOUND");

    private static final int MOST_SECONDS = 60;

    /// Where it lies; empty where there is none.
    ///
    /// @param surroundings `CHROMIUM`, if it is set, says which; else `PATH` is looked through
    static Optional<Chromium> find(Map<String, String> surroundings) {
        var named = Optional.ofNullable(surroundings.get("CHROMIUM")).map(Path::of);
        return Stream.concat(named.stream(), inPath(surroundings))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Chromium::new);
    }

    private static Stream<Path> inPath(Map<String, String> surroundings) {
        return Stream.of(surroundings.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    /// Prints a page.
    ///
    /// @param folder a private one, for what Chromium keeps while it runs
    /// @return the PDF
    /// @throws IOException where none came
    Path print(Path page, Path folder) throws IOException {
        var target = folder.resolve("report.pdf");
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            // it refuses to run in its sandbox as root; the page has no script and asks nobody
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--print-to-pdf=" + target);
        command.add(page.toUri().toString());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        await(process);
        if (Files.notExists(target) || Files.size(target) == 0) {
            throw new IOException("no PDF came");
        }
        return target;
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new IOException("it took too long");
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
