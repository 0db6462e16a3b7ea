package onward.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.platform.store.Store;

/// The addresses of the program, collected from the rooms before the server starts.
public final class Routes {

    private final Store store;
    private final List<Route> routes = new ArrayList<>();
    private Optional<FeedDoor> feed = Optional.empty();

    /// @param store tells whether anything has changed
    public Routes(Store store) {
        this.store = store;
    }

    /// An address that shows something to the owner.
    public Routes get(String path, Reply reply) {
        routes.add(new Route(Route.Method.GET, path, reply));
        return this;
    }

    /// An address that shows much to the owner out of their rows and the hour, and of nothing else:
    /// it is made anew when these change.
    public Routes steady(String path, Reply reply) {
        return get(path, new Steady(store, reply));
    }

    /// An address where the owner does something.
    public Routes post(String path, Reply reply) {
        routes.add(new Route(Route.Method.POST, path, reply));
        return this;
    }

    /// What is shown at the secret address of a calendar.
    public Routes calendar(Feeds feeds, Agenda agenda) {
        feed = Optional.of(new FeedDoor(feeds, agenda));
        return this;
    }

    Optional<FeedDoor> feed() {
        return feed;
    }

    /// All of them, in the order in which they were added.
    public List<Route> all() {
        return List.copyOf(routes);
    }
}
