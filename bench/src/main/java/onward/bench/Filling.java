package onward.bench;

import static onward.bench.Verdicts.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.House;
import onward.Rooms;
import onward.account.Imported;
import onward.account.Importing;
import onward.command.Places;
import onward.kernel.Clock;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// Fills a store by the way that a person has: an export, brought in. It is one transaction.
final class Filling {

    private Filling() {}

    /// Makes a store in an empty folder, with an invented search in it.
    static Search fill(Path folder, int interviews, int moments) throws IOException {
        var begun = System.nanoTime();
        var places = Places.in(folder);
        Files.createDirectories(places.data());
        Files.createDirectories(places.key().toAbsolutePath().getParent());
        var address = new DatabaseAddress.SqliteFile(places.database());
        House.open(address, places.key(), Clock.system()).close();
        var export = folder.resolve("export.json");
        var search = Search.write(export, interviews, moments, Clock.system().now());
        bringIn(export, address, places.key());
        Files.delete(export);
        say(
                "A store of %d interviews and %d moments: %d MiB, filled in %.0f s.",
                interviews,
                moments,
                Files.size(places.database()) >> 20,
                (System.nanoTime() - begun) / 1e9);
        return search;
    }

    private static void bringIn(Path export, DatabaseAddress address, Path keyFile)
            throws IOException {
        try {
            var key = KeyFile.read(keyFile);
            try (var store = Store.open(address, key, Rooms.MIGRATIONS);
                    var rows = Files.newInputStream(export)) {
                var owner = new Owners(store, key).first().orElseThrow();
                switch (new Importing(store, Rooms.BELONGINGS).bringIn(owner, rows)) {
                    case Imported.BroughtIn _ -> {}
                    case Imported.Refused(var words) -> throw new IOException(words);
                }
            }
        } catch (WrongKeyException impossible) {
            throw new IOException(impossible);
        }
    }
}
