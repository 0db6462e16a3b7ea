package onward.help;

import onward.platform.web.Helplines;
import onward.platform.web.Routes;

/// The door of the help pages.
public final class HelpRoom {

    private final HelpPages pages;

    /// @param database where everything is kept, as the person would look for it
    /// @param key where the key lies that opens it
    public HelpRoom(Helplines helplines, String database, String key) {
        pages = new HelpPages(helplines, new HelpPage(database, key));
    }

    /// Hangs the pages on their addresses.
    public void open(Routes routes) {
        routes.get("/help", pages::help).get("/help/now", pages::now);
    }
}
