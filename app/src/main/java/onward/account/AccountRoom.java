package onward.account;

import java.util.List;
import java.util.function.Consumer;
import onward.kernel.OwnerId;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Store;
import onward.platform.web.Helplines;
import onward.platform.web.Routes;
import onward.platform.web.Sessions;

/// The door of the account.
public final class AccountRoom {

    private final SettingsPages settings;
    private final ExportPages exports;
    private final ErasingPages erasing;

    /// @param rooms what each room keeps, each after those that it refers to
    /// @param beside destroys what a room keeps of an owner beside the store, when they are erased
    /// @param journals each room's part of the readable journal
    public AccountRoom(
            Store store,
            Sessions sessions,
            Helplines helplines,
            List<Belongings> rooms,
            List<Journal> journals,
            Consumer<OwnerId> beside) {
        settings = new SettingsPages(new Settling(store, sessions), helplines);
        exports =
                new ExportPages(new Exporting(store, rooms, journals), new Importing(store, rooms));
        erasing = new ErasingPages(new Erasing(store, sessions, rooms, beside));
    }

    /// Hangs the pages on their addresses.
    public void open(Routes routes) {
        routes.get("/account", settings::show)
                .post("/account", settings::keep)
                .post("/account/sign-out", settings::signOut)
                .get("/account/export", exports::show)
                .get("/account/export.json", exports::json)
                .get("/account/export.md", exports::journal)
                .post("/account/import", exports::bringIn)
                .get("/account/erasing", erasing::ask)
                .post("/account/erasing", erasing::erase);
    }
}
