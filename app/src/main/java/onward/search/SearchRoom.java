package onward.search;

import java.util.List;
import onward.platform.store.Findable;
import onward.platform.store.Store;
import onward.platform.web.Answer;
import onward.platform.web.Routes;
import onward.platform.web.Visit;

/// The door of the room in which everything is found again.
public final class SearchRoom {

    private static final int MOST_HITS = 40;
    private static final int LONGEST = 200;

    private final Searching searching;

    /// @param rooms what there is to be found, in the order in which it is shown
    public SearchRoom(Store store, List<Findable> rooms) {
        searching = new Searching(store, rooms);
    }

    /// The address of this room. The words are posted: an address stays in a browser's history.
    public void open(Routes routes) {
        routes.get("/search", visit -> found(visit, ""))
                .post("/search", visit -> found(visit, visit.form().word("q").strip()));
    }

    private Answer found(Visit visit, String typed) {
        var sought = typed.substring(0, Math.min(LONGEST, typed.length()));
        return Answer.page(
                new SearchPage(
                        sought, searching.find(visit.ownerId(), sought, MOST_HITS, visit.now())));
    }
}
