package onward.bridge;

import static onward.schema.tables.Introductions.INTRODUCTIONS;
import static onward.schema.tables.Paces.PACES;
import static onward.schema.tables.People.PEOPLE;
import static onward.schema.tables.Positions.POSITIONS;
import static onward.schema.tables.Touches.TOUCHES;

import java.util.List;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.web.Routes;

/// The door of the bridge.
public final class BridgeRoom {

    private final BridgePages pages;
    private final TouchPages touches;
    private final ImportPages imports;
    private final ConnectionPages connections;

    /// @param meetingAgain tells who turns up again
    public BridgeRoom(Bridging bridging, MeetingAgain meetingAgain) {
        pages = new BridgePages(bridging, meetingAgain);
        imports = new ImportPages(bridging.bringingIn(), bridging.takingAlong(), meetingAgain);
        touches = new TouchPages(bridging);
        connections = new ConnectionPages(bridging, meetingAgain);
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings(
                        "bridge",
                        List.of(PEOPLE, POSITIONS, TOUCHES, PACES, INTRODUCTIONS),
                        Positions.DERIVED)
                .provenBy(BridgeRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        People.readThrough(ledger);
        Positions.readThrough(ledger);
        Touches.readThrough(ledger);
        Paces.readThrough(ledger);
        Introductions.readThrough(ledger);
    }

    /// The people, readable.
    public static Journal journal() {
        return new BridgeJournal();
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return PeopleFindings.ALL;
    }

    /// Hangs the pages on their addresses.
    public void open(Routes routes) {
        routes.get("/bridge", pages::everyone)
                .post("/bridge", pages::add)
                .get("/bridge/new", pages::blank)
                .get("/bridge/found", pages::everyone)
                .post("/bridge/found", pages::find)
                .get("/bridge/back-in-touch", touches::silent)
                .get("/bridge/connections", connections::show)
                .post("/bridge/connections", connections::find)
                .get("/bridge/people.vcf", imports::cards)
                .get("/bridge/people.csv", imports::table)
                .get("/bridge/people.json", imports::list)
                .get("/bridge/import", imports::ask)
                .post("/bridge/import", imports::offer)
                .post("/bridge/import/pasted", imports::paste)
                .get("/bridge/import/{import}", imports::show)
                .post("/bridge/import/{import}", imports::take)
                .post("/bridge/import/{import}/columns", imports::tell)
                .post("/bridge/import/{import}/removal", imports::undo)
                .get("/bridge/{id}", pages::one)
                .post("/bridge/{id}", pages::change)
                .get("/bridge/{id}/letting-go", pages::askLettingGo)
                .post("/bridge/{id}/letting-go", pages::letGo)
                .get("/bridge/{id}/introduction", connections::askIntroducer)
                .post("/bridge/{id}/introduction", connections::introduce)
                .get("/bridge/{id}/introduction/found", connections::askIntroducer)
                .post("/bridge/{id}/introduction/found", connections::findIntroducer)
                .post("/bridge/{id}/introduction/removal", connections::takeBack)
                .post("/bridge/{id}/touches", touches::touch)
                .post("/bridge/{id}/touches/{touch}/removal", touches::takeBack)
                .post("/bridge/{id}/skipping", touches::skip)
                .post("/bridge/{id}/snoozing", touches::snooze)
                .post("/bridge/{id}/ending", touches::end)
                .post("/bridge/{id}/rhythm", touches::choose)
                .get("/bridge/{id}/do-not-contact", touches::askQuiet)
                .post("/bridge/{id}/do-not-contact", touches::neverContact)
                .get("/bridge/{id}/connection-request", touches::request)
                .post("/bridge/{id}/connection-request", touches::keepRequest);
    }
}
