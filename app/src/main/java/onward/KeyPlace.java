package onward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.Private;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.StoreTrouble;

/// Finds the key of a store, and makes it for a new one.
final class KeyPlace {

    private KeyPlace() {}

    /// The key, and beside it a private database file where there is none yet.
    ///
    /// @throws StoreTrouble where a database is there without its key, or nothing can be written
    static KeyFile open(DatabaseAddress address, Path keyFile) {
        try {
            return switch (address) {
                case DatabaseAddress.Postgres _ -> readOrMake(keyFile);
                case DatabaseAddress.SqliteFile(Path database) -> {
                    if (Files.exists(database)) {
                        yield readExisting(keyFile);
                    }
                    Private.folderOf(database);
                    // the key first: a start that is cut short between the two leaves no database
                    // without one
                    var key = readOrMake(keyFile);
                    Private.file(database);
                    yield key;
                }
            };
        } catch (WrongKeyException damaged) {
            throw new StoreTrouble(StoreTrouble.Kind.WRONG_KEY, damaged);
        } catch (IOException unusable) {
            throw StoreTrouble.behind(unusable);
        }
    }

    private static KeyFile readExisting(Path keyFile) throws IOException, WrongKeyException {
        if (Files.notExists(keyFile)) {
            throw new StoreTrouble(StoreTrouble.Kind.NO_KEY);
        }
        return KeyFile.read(keyFile);
    }

    private static KeyFile readOrMake(Path keyFile) throws IOException, WrongKeyException {
        return Files.exists(keyFile) ? KeyFile.read(keyFile) : KeyFile.create(keyFile);
    }
}
