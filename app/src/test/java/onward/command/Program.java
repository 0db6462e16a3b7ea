package onward.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The program in a Java of its own, as a person starts it.
final class Program implements AutoCloseable {

    private static final String READY = "Onward is open at ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// What a Java that does nothing takes where little else runs, rounded up.
    private static final Duration QUIET = Duration.ofMillis(100);

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final BufferedReader out;

    private Program(List<String> command) throws IOException {
        process = new ProcessBuilder(command).start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program run(String... arguments) throws IOException {
        return new Program(command(arguments));
    }

    /// Runs it with one more option for Java.
    static Program withJava(String option, String... arguments) throws IOException {
        var command = new ArrayList<>(command(arguments));
        command.add(1, option);
        return new Program(command);
    }

    /// Runs it from an installation that lacks a library.
    static Program without(String library, String... arguments) throws IOException {
        var command = new ArrayList<>(command(arguments));
        var whole = System.getProperty("java.class.path");
        var lacking =
                Arrays.stream(whole.split(File.pathSeparator, -1))
                        .filter(entry ->
                                !Path.of(entry).getFileName().toString().startsWith(library))
                        .collect(Collectors.joining(File.pathSeparator));
        if (lacking.equals(whole)) {
            throw new IllegalArgumentException("there is no such library: " + library);
        }
        command.set(command.indexOf(whole), lacking);
        return new Program(command);
    }

    /// Serves a folder on a free port, without a browser.
    static Program serving(Path folder) throws IOException {
        return run("serve", "--port", "0", "--no-browser", "--data", folder.toString());
    }

    /// Runs it where only it sees what is mounted; the mounts are gone with it.
    static Program withMounted(String mounts, String... arguments) throws IOException {
        var shell =
                new ArrayList<>(
                        List.of("unshare", "-m", "sh", "-c", mounts + " && exec \"$@\"", "sh"));
        shell.addAll(command(arguments));
        return new Program(shell);
    }

    static boolean canMount() {
        try {
            return new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noUnshare) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits for the one line that says where it is open.
    URI link() throws IOException {
        var line = out.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new AssertionError("not open: " + line + " " + said());
        }
        return URI.create(line.substring(READY.length()));
    }

    /// All that it says to the person when something is wrong.
    String said() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// All that it prints when all is well.
    String printed() throws IOException {
        return out.readAllAsString();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on running");
        }
        return process.exitValue();
    }

    /// SIGTERM. A computer that is busy with other things is given more time: as many times more as
    /// a Java that does nothing now takes longer than on a quiet one.
    boolean endsWithin(Duration most) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        process.toHandle().destroy(); // its last words can be read still
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            return false;
        }
        var took = System.nanoTime() - begun;
        return took <= most.toNanos() || took <= most.toNanos() * howBusy();
    }

    /// How many times slower than usual this computer is at the moment.
    private static double howBusy() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        new ProcessBuilder(JAVA, "-Xmx256m", "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (double) (System.nanoTime() - begun) / QUIET.toNanos();
    }

    /// The most memory that it had at any moment, in bytes, all kinds together; empty where the
    /// system does not tell (proc(5), VmHWM).
    OptionalLong mostMemory() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return OptionalLong.empty();
        }
        // "VmHWM:	  402312 kB"
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst();
    }

    /// SIGKILL.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// What the program answers to a browser that opens an address for the first time.
    static int statusOf(URI address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static List<String> command(String... arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "-Xmx256m",
                                // it lives for seconds: too short for the better compiler to pay
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "onward.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
