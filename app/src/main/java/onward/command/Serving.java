package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Consumer;
import onward.House;
import onward.kernel.Clock;
import onward.platform.store.StoreTrouble;
import onward.platform.web.WebServer.PortInUseException;

/// Opens the house, says where, and keeps it open until the program is stopped. A second start with
/// the same folder hands out a fresh link to the first.
final class Serving {

    private final PrintStream err;
    private final Stop stop;

    Serving(PrintStream err, Stop stop) {
        this.err = err;
        this.stop = stop;
    }

    /// Serves until it is stopped.
    ///
    /// @param furnish is given the house before anybody can come in
    /// @param ready is given the link that signs in
    /// @return the exit status
    int serve(Opening opening, Consumer<House> furnish, Consumer<String> ready) {
        try {
            var claim = Claim.take(opening.places().data());
            if (claim.isEmpty()) {
                return joinRunning(opening, ready);
            }
            try (var ours = claim.get();
                    var house = open(opening)) {
                furnish.accept(house);
                var port = house.start(opening.port());
                ours.answersAt(port);
                ready.accept(house.link(port));
                stop.await();
            }
            return Exits.DONE;
        } catch (StoreTrouble trouble) {
            return Troubles.tell(err, trouble, opening.places());
        } catch (PortInUseException taken) {
            err.println(taken.getMessage());
            return Exits.UNAVAILABLE;
        } catch (IOException unusable) {
            return Troubles.tell(err, StoreTrouble.behind(unusable), opening.places());
        }
    }

    private int joinRunning(Opening opening, Consumer<String> ready) {
        var running = Claim.port(opening.places().data());
        if (running.isEmpty()) {
            err.println(
                    "Onward is just starting or stopping in another window. Wait a moment, then try again.");
            return Exits.UNAVAILABLE;
        }
        try (var house = open(opening)) {
            ready.accept(house.link(running.get()));
        }
        return Exits.DONE;
    }

    private static House open(Opening opening) {
        return House.open(opening.address(), opening.places().key(), Clock.system());
    }
}
