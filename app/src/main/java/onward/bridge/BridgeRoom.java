package onward.bridge;

import static onward.schema.tables.People.PEOPLE;

import java.util.List;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.web.Routes;

/// The door of the bridge.
public final class BridgeRoom {

    private final BridgePages pages;

    /// @param metAt tells where somebody was met; a room above this one knows
    public BridgeRoom(Bridging bridging, MetAt metAt) {
        pages = new BridgePages(bridging, metAt);
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings("bridge", List.of(PEOPLE)).provenBy(People::readThrough);
    }

    /// The people, readable.
    public static Journal journal() {
        return new BridgeJournal();
    }

    /// Hangs the pages on their addresses.
    public void open(Routes routes) {
        routes.get("/bridge", pages::everyone)
                .post("/bridge", pages::add)
                .get("/bridge/new", pages::blank)
                .get("/bridge/{id}", pages::one)
                .post("/bridge/{id}", pages::change)
                .get("/bridge/{id}/letting-go", pages::askLettingGo)
                .post("/bridge/{id}/letting-go", pages::letGo);
    }
}
