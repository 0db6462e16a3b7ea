package onward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.sealing.KeyFile;

/// A store with its key, in a folder of its own.
final class Home {

    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final List<String> MIGRATIONS =
            List.of("db/platform", "db/bridge", "db/interview", "db/reflect");

    private final Path home;

    Home(Path folder, String name) {
        home = folder.resolve(name);
    }

    static Person person(String name) {
        return Person.met(new PersonId(Uuid7.at(NOW)), NOW, name, "", "");
    }

    Path folder() {
        return home;
    }

    Path database() {
        return home.resolve("onward.db");
    }

    Path key() {
        return home.resolve("key").resolve("onward.key");
    }

    Store open() throws IOException {
        try {
            KeyFile.Private.folder(home);
            var key = Files.exists(key()) ? KeyFile.read(key()) : KeyFile.create(key());
            return Store.open(new DatabaseAddress.SqliteFile(database()), key, MIGRATIONS);
        } catch (KeyFile.WrongKeyException damaged) {
            throw new AssertionError(damaged);
        }
    }

    OwnerId settle(Store store) throws IOException {
        try {
            return new Owners(store, KeyFile.read(key()))
                    .add(
                            Owner.newcomer(
                                    new OwnerId(Uuid7.at(NOW)),
                                    ZoneId.of("Europe/Berlin"),
                                    Locale.UK),
                            NOW)
                    .id();
        } catch (KeyFile.WrongKeyException damaged) {
            throw new AssertionError(damaged);
        }
    }

    Home furnished() throws IOException {
        try (var store = open()) {
            var owner = settle(store);
            new Bridging(store).keep(owner, person("Dana Okafor"));
            new Bridging(store).keep(owner, person("Luis Prado"));
        }
        return this;
    }

    Backups backups() {
        return new Backups(database(), key(), MIGRATIONS);
    }

    Path backup() {
        var file = home.resolveSibling(home.getFileName() + ".zip");
        assertThat(backups().writeWithKey(file, NOW)).isEqualTo(new Backed.Written(file, true));
        return file;
    }

    Map<String, String> everybody() throws IOException {
        try (var store = open()) {
            var owner = store.lookUp(sql -> sql.fetchValue("SELECT owner_id FROM owners"));
            var people =
                    new Bridging(store)
                            .newestFirst(new OwnerId(String.valueOf(owner)), 0, Integer.MAX_VALUE);
            var names = new LinkedHashMap<String, String>();
            people.forEach(person -> names.put(person.id().value(), person.name()));
            return new TreeMap<>(names);
        }
    }
}
