package onward;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Which build of the program this is.
final class Build {

    private Build() {}

    /// Names the build, so that a browser keeps styles and scripts until they change.
    static String edition() {
        try {
            var code =
                    Path.of(
                            Build.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Long.toString(Files.getLastModifiedTime(code).toMillis(), Character.MAX_RADIX);
        } catch (IOException | URISyntaxException unknown) {
            return "dev";
        }
    }
}
