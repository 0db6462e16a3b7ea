package onward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlacesTest {

    private static final Path HOME = Path.of("/home/sam");

    @Test
    void linuxKeepsToTheXdgFolders() {
        assertThat(Places.bySystem(Map.of(), HOME, "Linux"))
                .isEqualTo(
                        new Places(
                                HOME.resolve(".local/share/onward"),
                                HOME.resolve(".config/onward/onward.key")));
        assertThat(
                        Places.bySystem(
                                Map.of("XDG_DATA_HOME", "/big/data", "XDG_CONFIG_HOME", "/etc/sam"),
                                HOME,
                                "Linux"))
                .isEqualTo(
                        new Places(
                                Path.of("/big/data/onward"),
                                Path.of("/etc/sam/onward/onward.key")));
    }

    @Test
    void onLinuxTheHomeOfTheShellCounts() {
        var elsewhere = Path.of("/elsewhere");
        assertThat(Places.bySystem(Map.of("HOME", "/elsewhere"), HOME, "Linux"))
                .isEqualTo(
                        new Places(
                                elsewhere.resolve(".local/share/onward"),
                                elsewhere.resolve(".config/onward/onward.key")));
    }

    @Test
    void aRelativeXdgFolderIsIgnored() {
        assertThat(Places.bySystem(Map.of("XDG_DATA_HOME", "data"), HOME, "Linux").data())
                .isEqualTo(HOME.resolve(".local/share/onward"));
    }

    @Test
    void macKeepsToApplicationSupport() {
        var support = HOME.resolve("Library/Application Support");
        assertThat(Places.bySystem(Map.of(), HOME, "Mac OS X"))
                .isEqualTo(
                        new Places(
                                support.resolve("Onward"),
                                support.resolve("Onward Key/onward.key")));
    }

    @Test
    void windowsKeepsToAppData() {
        assertThat(Places.bySystem(Map.of("APPDATA", "/roaming"), HOME, "Windows 11"))
                .isEqualTo(
                        new Places(
                                Path.of("/roaming/Onward"),
                                HOME.resolve("AppData/Local/Onward/onward.key")));
    }

    @Test
    void theKeyNeverLiesInTheFolderOfTheDatabase() {
        for (var system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            var places = Places.bySystem(Map.of(), HOME, system);
            assertThat(places.key().getParent()).isNotEqualTo(places.data());
        }
        var named = Places.in(Path.of("somewhere"));
        assertThat(named.data()).isAbsolute();
        assertThat(named.key().getParent()).isNotEqualTo(named.data());
    }
}
