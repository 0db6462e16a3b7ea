package onward.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onward.platform.store.DatabaseAddress;

/// Where the program keeps its files: by the system's convention, or in one folder that the person
/// names. The key always lies in another folder than the database.
///
/// @param data the folder of the database
/// @param key the key file
public record Places(Path data, Path key) {

    private static final String KEY = "onward.key";

    /// All under one folder.
    public static Places in(Path folder) {
        var data = folder.toAbsolutePath().normalize();
        return new Places(data, data.resolve("key").resolve(KEY));
    }

    /// Those of this computer.
    static Places usual() {
        return bySystem(
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"));
    }

    /// By the system's convention: XDG Base Directories on Linux, Application Support on macOS,
    /// AppData on Windows.
    public static Places bySystem(Map<String, String> environment, Path home, String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            var support = home.resolve("Library").resolve("Application Support");
            return new Places(
                    support.resolve("Onward"), support.resolve("Onward Key").resolve(KEY));
        }
        if (name.contains("win")) {
            var roaming =
                    folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            var local =
                    folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new Places(roaming.resolve("Onward"), local.resolve("Onward").resolve(KEY));
        }
        // the specification counts from $HOME; Java asks the list of users where that is
        var here = folder(environment, "HOME", home);
        return new Places(
                folder(environment, "XDG_DATA_HOME", here.resolve(".local").resolve("share"))
                        .resolve("onward"),
                folder(environment, "XDG_CONFIG_HOME", here.resolve(".config"))
                        .resolve("onward")
                        .resolve(KEY));
    }

    /// The database file.
    public Path database() {
        return data.resolve("onward.db");
    }

    DatabaseAddress address() {
        return new DatabaseAddress.SqliteFile(database());
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        // a relative path in these variables is to be ignored, says the XDG specification
        return Optional.ofNullable(environment.get(variable))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
