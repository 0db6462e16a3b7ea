package onward;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.guard.Auditing;
import onward.interview.Interviewing;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.jobs.Jobs;
import onward.platform.sealing.KeyFile;
import onward.platform.store.Belongings;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.platform.web.Routes;
import onward.platform.web.Sessions;
import onward.platform.web.WebServer.PortInUseException;

/// One small world: a real house on a real store with a clock turned by hand, and the same invented
/// people. Sam was interviewed by Northwind as a backend engineer, by Dana Okafor and Luis Prado,
/// and it went badly.
public final class World implements AutoCloseable {

    /// Where Sam lives.
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Path folder;
    private final DatabaseAddress address;
    private final HandClock clock;
    private final House house;
    private int port;

    private World(Path folder, DatabaseAddress address, HandClock clock) {
        this.folder = folder;
        this.address = address;
        this.clock = clock;
        house = House.open(address, keyFile(folder), clock);
    }

    /// A house on a SQLite file in this folder, not yet serving.
    public static World in(Path folder) {
        return on(Stores.SQLITE.fresh(folder), folder);
    }

    /// A house on any store; the key file lies in this folder.
    public static World on(DatabaseAddress address, Path folder) {
        var isNew = Files.notExists(keyFile(folder));
        var world = new World(folder, address, new HandClock());
        if (isNew) {
            world.settle();
        }
        return world;
    }

    /// Fills the house with the invented half-year of the demo.
    public World furnished() {
        house.furnish();
        return afterReading();
    }

    /// Starts to serve on a free port.
    public World open() {
        try {
            port = house.start(0);
            return this;
        } catch (PortInUseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Closes the house and opens another on the same files, as a restart of the program does.
    public World reopened() {
        close();
        return new World(folder, address, clock);
    }

    /// Somebody at the door who is not signed in.
    public Guest stranger() {
        return new Guest(port);
    }

    /// Sam's browser, signed in by a launch link.
    public Guest guest() {
        return signedInBy(house.link(port));
    }

    /// A browser in which a launch link was followed.
    public Guest signedInBy(String link) {
        var guest = stranger();
        var reply = guest.get(link.substring(link.indexOf("/open")));
        if (reply.status() != 303) {
            throw new IllegalStateException("the link did not sign in: " + reply.status());
        }
        return guest;
    }

    /// A second person in the same store.
    public Owner neighbour() {
        try {
            var key = KeyFile.read(keyFile(folder));
            var id = new OwnerId(Uuid7.at(clock.now()));
            return new Owners(store(), key).add(Owner.newcomer(id, BERLIN, Locale.UK), clock.now());
        } catch (java.io.IOException | KeyFile.WrongKeyException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// A fresh launch link of any owner.
    public String linkOf(OwnerId owner) {
        return "/open?key=" + new Sessions(store()).inviteOnce(owner, clock.now());
    }

    /// Dana Okafor, who led the panel; kept on the bridge.
    public Person dana() {
        return met("Dana Okafor", "Panel lead", "dana.okafor@northwind.example");
    }

    /// Luis Prado, who asked about the shards; kept on the bridge.
    public Person luis() {
        return met("Luis Prado", "Engineer", "luis.prado@northwind.example");
    }

    /// Somebody else, kept on the bridge.
    public Person met(String name, String role, String email) {
        var person =
                Person.met(new PersonId(Uuid7.at(clock.now())), clock.now(), name, role, email);
        bridging().keep(owner(), person);
        return person;
    }

    public Bridging bridging() {
        return new Bridging(store());
    }

    /// What the rooms keep, each after those that it refers to.
    public List<Belongings> belongings() {
        return Rooms.BELONGINGS;
    }

    public Interviewing interviewing() {
        return new Interviewing(store(), bridging());
    }

    public OwnerId owner() {
        return house.owner().id();
    }

    public Store store() {
        return house.store();
    }

    public Routes routes() {
        return house.routes();
    }

    /// Waits until every export that was given is read.
    public World afterReading() {
        house.auditing().settle();
        return this;
    }

    /// The exports that are read.
    public Auditing auditing() {
        return house.auditing();
    }

    public Jobs jobs() {
        return house.jobs();
    }

    /// The way out for notes, stepped by hand.
    public Jobs mail() {
        return house.mail();
    }

    /// What SQLite finds wrong with its own file; empty where it is whole.
    public List<String> damage() {
        return store().read(
                        owner(),
                        ledger -> {
                            var found = new ArrayList<String>();
                            ledger.sql()
                                    .fetch("PRAGMA integrity_check")
                                    .forEach(row -> found.add(String.valueOf(row.get(0))));
                            found.remove("ok");
                            ledger.sql()
                                    .fetch("PRAGMA foreign_key_check")
                                    .forEach(row -> found.add(row.toString()));
                            return List.copyOf(found);
                        });
    }

    public HandClock clock() {
        return clock;
    }

    public int port() {
        return port;
    }

    /// Where the database and everything beside it lies; the key is in a folder of its own within.
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        house.close();
    }

    /// Sam's settings: a fixed zone and language, whatever machine the tests run on.
    private void settle() {
        var sam =
                new Owner(
                        owner(),
                        "Sam",
                        BERLIN,
                        Locale.UK,
                        Optional.of("GB"),
                        LocalTime.of(20, 0),
                        true,
                        false,
                        false);
        store().change(owner(), ledger -> Owners.update(ledger, sam));
    }

    private static Path keyFile(Path folder) {
        return folder.resolve("key").resolve("onward.key");
    }
}
