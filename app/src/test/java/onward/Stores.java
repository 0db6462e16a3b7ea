package onward;

import java.nio.file.Path;
import onward.platform.store.DatabaseAddress;

/// The stores that the program runs on: what holds for one has to hold for the other.
public enum Stores {
    /// A file in a temporary folder.
    SQLITE,
    /// A database of its own on the server that the tests share.
    POSTGRES;

    /// A database that nobody has used.
    public DatabaseAddress fresh(Path folder) {
        return switch (this) {
            case SQLITE -> new DatabaseAddress.SqliteFile(folder.resolve("onward.db"));
            case POSTGRES -> Postgres.fresh();
        };
    }
}
