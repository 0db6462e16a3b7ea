package onward.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The real program in a process of its own, with the flags that the launcher gives it.
final class Program implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("onward.home", "")).toAbsolutePath();

    private static final Path JAR = ROOT.resolve("app/target/onward.jar");
    private static final Path CACHE = ROOT.resolve("app/target/onward.aot");
    private static final String OPEN = "Onward is open at ";
    private static final int LETS_GO_SECONDS = 20;

    private final Process process;
    private final int port;
    private final String cookie;

    private Program(Process process, int port, String cookie) {
        this.process = process;
        this.port = port;
        this.cookie = cookie;
    }

    /// As a person starts it. The launcher writes the cache where there is none yet.
    static Program byLauncher(Path folder, String javaOptions) throws IOException {
        var builder =
                new ProcessBuilder(served(List.of(ROOT.resolve("onward").toString()), folder));
        builder.environment().put("ONWARD_JAVA_OPTS", javaOptions);
        return start(builder);
    }

    /// Java alone, with the cache of quick starts.
    static Program withCache(Path folder) throws IOException {
        return byJava(folder, List.of("-XX:AOTCache=" + CACHE));
    }

    /// Java alone, without it; what the JDK itself brings along stays in use.
    static Program withoutCache(Path folder) throws IOException {
        return byJava(folder, List.of());
    }

    static boolean hasCache() throws IOException {
        return Files.exists(CACHE) && Files.size(CACHE) > 0;
    }

    private static Program byJava(Path folder, List<String> more) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // the flags of the launcher; a cache fits only the flags that it was made with
        command.addAll(
                List.of(
                        "-Xms16m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TrimNativeHeapInterval=1000",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Donward.home=" + ROOT));
        command.addAll(more);
        command.addAll(List.of("-Xlog:aot*=off", "-Xlog:cds*=off", "-jar", JAR.toString()));
        return start(new ProcessBuilder(served(command, folder)));
    }

    private static List<String> served(List<String> command, Path folder) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of("serve", "--port", "0", "--no-browser", "--data", folder.toString()));
        return whole;
    }

    /// Starts it, follows its link as a browser would, and has the first page.
    private static Program start(ProcessBuilder builder) throws IOException {
        var process = builder.redirectError(Redirect.INHERIT).start();
        try {
            var link = link(process.inputReader());
            try (var wire = new Wire(link.getPort())) {
                var opened = wire.get(link.getPath() + "?" + link.getQuery());
                var cookie = opened.headers().getOrDefault("set-cookie", "").split(";", 2)[0];
                if (wire.get("/", "Cookie: " + cookie).status() != 200) {
                    throw new IOException("the first page did not come");
                }
                return new Program(process, link.getPort(), "Cookie: " + cookie);
            }
        } catch (IOException | RuntimeException failed) {
            process.destroy();
            throw failed;
        }
    }

    private static URI link(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(OPEN)) {
                return URI.create(line.substring(OPEN.length()).strip());
            }
        }
        throw new IOException("the program ended before it was open; its words are above");
    }

    Wire connect() {
        try {
            return new Wire(port);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// The header that says who asks.
    String cookie() {
        return cookie;
    }

    int port() {
        return port;
    }

    long id() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LETS_GO_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
