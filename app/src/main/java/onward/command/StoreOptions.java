package onward.command;

import java.nio.file.Path;
import onward.platform.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which store a command means.
final class StoreOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep everything in this folder instead of the system's usual place.")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "Use this PostgreSQL database, for instance postgres://name:password@host/onward.")
    private @Nullable String database;

    /// Whether the person said where.
    boolean namesFolder() {
        return data != null || database != null;
    }

    Places places() {
        return data != null ? Places.in(data) : Places.usual();
    }

    DatabaseAddress address() {
        if (database == null) {
            return places().address();
        }
        return DatabaseAddress.parse(database)
                .orElseThrow(() ->
                        new ParameterException(
                                command.commandLine(),
                                "--database takes the address of a PostgreSQL database: postgres://name:password@host/onward"));
    }
}
