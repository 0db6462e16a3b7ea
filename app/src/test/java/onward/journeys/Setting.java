package onward.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/// The ways in which somebody may sit before the program.
enum Setting {
    DESKTOP,
    PHONE,
    DARK,
    WITHOUT_SCRIPTS;

    /// A phone, and no scripts: where most goes wrong. `-Donward.settings=all` takes each of them;
    /// how pages look in the others, [PicturesTest] sees.
    static Stream<Setting> usual() {
        return System.getProperty("onward.settings", "").equals("all")
                ? Stream.of(values())
                : Stream.of(PHONE, WITHOUT_SCRIPTS);
    }

    boolean hasScripts() {
        return this != WITHOUT_SCRIPTS;
    }

    NewContextOptions options() {
        var options = new NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/Berlin");
        return switch (this) {
            case DESKTOP -> options.setViewportSize(1280, 860);
            case PHONE -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
            case DARK -> options.setViewportSize(1280, 860).setColorScheme(ColorScheme.DARK);
            case WITHOUT_SCRIPTS -> options.setViewportSize(1280, 860).setJavaScriptEnabled(false);
        };
    }
}
