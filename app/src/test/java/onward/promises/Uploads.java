package onward.promises;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import onward.archive.Export;
import onward.archive.Progress;
import onward.archive.Refused;
import onward.archive.Summary;

/// Reads each file of a folder as an export, in a Java of its own that has little memory, and says
/// how long it took and what was wrong.
public final class Uploads {

    private Uploads() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var began = System.nanoTime();
                var said = read(file);
                var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
                out.println(file.getFileName() + "\t" + millis + "\t" + said);
            }
        }
    }

    private static String read(Path file) {
        try (var export = Export.open(List.of(file))) {
            return words(export.read(_ -> {}, Progress.UNSEEN));
        } catch (Exception | Error unexpected) {
            return "THREW " + unexpected;
        }
    }

    private static String words(Summary summary) {
        return String.join(
                        " ",
                        Stream.concat(
                                        summary.refused().stream().map(Refused::why),
                                        summary.parts().stream()
                                                .flatMap(part -> part.files().stream())
                                                .flatMap(report -> report.trouble().stream()))
                                .toList())
                + " READ "
                + summary.posts();
    }
}
