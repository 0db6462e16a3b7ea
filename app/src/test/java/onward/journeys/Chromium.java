package onward.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One real Chromium for all journeys. `./onward test` installs it where there is none.
final class Chromium {

    /// How long a page may take where many tests share the cores.
    static final int PATIENCE_MILLIS = 30_000;

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--use-fake-device-for-media-stream");

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(path()).setArgs(QUIET));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Path path() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium. ./onward test installs one, or set CHROMIUM."));
    }
}
