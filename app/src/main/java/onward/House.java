package onward;

import java.nio.file.Path;
import java.util.List;
import onward.account.AccountRoom;
import onward.account.Exporting;
import onward.account.Importing;
import onward.bridge.BridgeRoom;
import onward.bridge.Bridging;
import onward.bridge.MeetingAgain;
import onward.guard.Auditing;
import onward.help.HelpRoom;
import onward.interview.InterviewRoom;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.Journal;
import onward.platform.jobs.Jobs;
import onward.platform.store.Backups;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Owners;
import onward.platform.store.Store;
import onward.platform.store.StoreTrouble;
import onward.platform.web.Feeds;
import onward.platform.web.Helplines;
import onward.platform.web.Routes;
import onward.platform.web.Sessions;
import onward.platform.web.WebServer;
import onward.platform.web.WebServer.PortInUseException;
import onward.prose.question.Embedder;
import onward.reflect.Asking;
import onward.reflect.PuttingAway;
import onward.reflect.Recalling;
import onward.reflect.ReflectRoom;
import onward.reflect.Reflecting;
import onward.search.SearchRoom;

/// Wires every room by constructor: the only class that knows them all.
public final class House implements AutoCloseable {

    private final Clock clock;
    private final Store store;
    private final Owners owners;
    private final Routes routes;
    private final WebServer server;
    private final Jobs jobs;
    private final Embedder embedder;
    private final Front front;
    private final List<Journal> journals;

    private House(
            Clock clock,
            Store store,
            Owners owners,
            Routes routes,
            WebServer server,
            Jobs jobs,
            Embedder embedder,
            Front front,
            List<Journal> journals) {
        this.clock = clock;
        this.store = store;
        this.owners = owners;
        this.routes = routes;
        this.server = server;
        this.jobs = jobs;
        this.embedder = embedder;
        this.front = front;
        this.journals = journals;
    }

    /// Opens the store and wires the rooms; nothing is served yet.
    ///
    /// @param keyFile made anew where neither it nor an owner is there
    /// @throws StoreTrouble where the store cannot be opened
    public static House open(DatabaseAddress address, Path keyFile, Clock clock) {
        var key = KeyPlace.open(address, keyFile);
        var store = Store.open(address, key, Rooms.MIGRATIONS);
        try {
            var house = wire(store, new Owners(store, key), keyFile, clock);
            house.owner();
            return house;
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /// Backups of a store, which may be running.
    public static Backups backups(Path database, Path keyFile) {
        return new Backups(database, keyFile, Rooms.MIGRATIONS);
    }

    private static House wire(Store store, Owners owners, Path keyFile, Clock clock) {
        var routes = new Routes(store);
        var sessions = new Sessions(store);
        var jobs = new Jobs(clock).add("sessions", sessions::sweep);
        var helplines = Helplines.load();
        var bridging = new Bridging(store);
        var interviewing = new Interviewing(store, bridging);
        var looking = new Looking(store);
        var pursued = InterviewRoom.pursued(looking);
        var again = new MeetingAgain(store, InterviewRoom.metAt(looking), pursued);
        var reflecting = new Reflecting(store);
        var puttingAway = new PuttingAway(store);
        var embedder = new Embedder();
        var recalling = new Recalling(store, embedder);
        var asking = new Asking(store);
        var reflect =
                new ReflectRoom(reflecting, puttingAway, asking, interviewing, looking, recalling);
        var outgoing = new Outgoing(store, clock, bridging, interviewing, looking, reflecting);
        var replay = new ReplayWing(store, recalling, interviewing, looking, routes);
        var story = replay.story(looking, reflecting, puttingAway, asking, routes);
        outgoing.room().open(routes);
        var guarded =
                new Guarded(store, owners, keyFile, clock, bridging, looking, reflecting, asking);
        guarded.room().open(routes);
        var venting = guarded.venting();
        var front =
                new Front(
                        bridging,
                        new Feeds(store),
                        looking,
                        interviewing,
                        reflecting,
                        puttingAway,
                        outgoing,
                        guarded,
                        replay,
                        story);
        front.now().open(routes);
        var writeUps = ReflectRoom.writeUps(reflecting, clock);
        new InterviewRoom(interviewing, looking, writeUps, again).open(routes);
        reflect.open(routes);
        new SearchRoom(store, Rooms.FINDABLES).open(routes);
        new BridgeRoom(bridging, again).open(routes);
        var journals = Rooms.journals(reflect, outgoing.room(), story.room());
        new AccountRoom(store, sessions, helplines, Rooms.BELONGINGS, journals, venting::forget)
                .open(routes);
        new HelpRoom(helplines, store.address().whereabouts(), keyFile.toAbsolutePath().toString())
                .open(routes);
        Chores.of(jobs.add("vents", venting::sweep), owners)
                .everyone("worries", puttingAway::sweep)
                .everyone("people", bridging.bringingIn()::sweep)
                .everyone("lens patterns", (id, _) -> asking.sortOut(id))
                .everyone("met before", (id, _) -> recalling.recall(id))
                .everyone("questions", replay::place);
        var signs =
                new Signs(store, clock).of(reflect, outgoing.room(), guarded.room(), replay.room());
        var server = new WebServer(store, clock, routes, signs, helplines, Build.edition());
        return new House(clock, store, owners, routes, server, jobs, embedder, front, journals);
    }

    /// Fills an empty store with an invented job search. A store that holds anything stays as it
    /// is.
    public void furnish() {
        var owner = owner();
        if (owner.name().isBlank()) {
            store.change(owner.id(), ledger -> Owners.update(ledger, owner.named("Sam")));
        }
        front.sample(clock).furnish(owner);
    }

    /// What the person takes along, and brings in again.
    public Luggage luggage() {
        return new Luggage(
                new Exporting(store, Rooms.BELONGINGS, journals),
                new Importing(store, Rooms.BELONGINGS),
                owner(),
                clock);
    }

    /// What the person may print and take along.
    public Printout printout() {
        return new Printout(front.story().compiling(), owner(), clock);
    }

    /// Starts to serve, and to do what the clock asks for.
    ///
    /// @param port 0 takes a free one
    /// @return the port taken
    /// @throws PortInUseException where another program holds it
    public int start(int port) throws PortInUseException {
        front.guarded().auditing().sweep(owners.all());
        var taken = server.start(port);
        jobs.start();
        front.outgoing().jobs().start();
        return taken;
    }

    /// A fresh link that signs the owner in, once.
    public String link(int port) {
        return "http://localhost:"
                + port
                + "/open?key="
                + new Sessions(store).inviteOnce(owner().id(), clock.now());
    }

    /// The person of this computer; a newcomer where there is none yet, or none any more.
    Owner owner() {
        return owners.first()
                .map(id -> store.read(id, Owners::load))
                .orElseGet(() -> owners.add(Newcomer.here(clock), clock.now()));
    }

    /// Every address of the rooms: the tests ask each of them who may come in.
    Routes routes() {
        return routes;
    }

    /// The jobs, for a test that steps them by hand.
    Jobs jobs() {
        return jobs;
    }

    /// The exports, for a test that waits until they are read.
    Auditing auditing() {
        return front.guarded().auditing();
    }

    /// The jobs of the way out for notes, for a test that steps them by hand.
    Jobs mail() {
        return front.outgoing().jobs();
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        // a job that compares questions ends when it can compare no more
        embedder.close();
        jobs.close();
        front.outgoing().close();
        server.close();
        front.guarded().close();
        store.close();
    }
}
