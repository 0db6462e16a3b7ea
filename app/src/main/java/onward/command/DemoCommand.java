package onward.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import onward.House;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.DatabaseAddress.SqliteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The program with an invented job search in it.
@Command(
        name = "demo",
        description = {
            "A made-up job search to look around in, before you write your own.",
            "",
            "What you do here is gone when you stop it, unless you name a folder with --data.",
            "Your own Onward is not touched, and may be open at the same time."
        },
        footer = {"  ./onward demo", "  ./onward demo --port 8080 --no-browser"})
final class DemoCommand implements Callable<Integer> {

    private static final int FREE_PORT = 0;

    @Mixin private final StoreOptions store = new StoreOptions();
    @Mixin private final DoorOptions door = new DoorOptions();

    @Override
    public Integer call() throws IOException {
        try (var stop = Stop.onSignal()) {
            if (store.namesFolder()) {
                return show(store.places(), store.address(), stop);
            }
            try (var folder = TemporaryFolder.make()) {
                var places = Places.in(folder.path());
                return show(places, new SqliteFile(places.database()), stop);
            }
        }
    }

    private int show(Places places, DatabaseAddress address, Stop stop) {
        return new Serving(System.err, stop)
                .serve(
                        new Opening(places, address, door.port(FREE_PORT)),
                        House::furnish,
                        door.welcome(System.out));
    }
}
