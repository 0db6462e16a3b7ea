package onward;

import java.util.List;
import onward.platform.web.Helplines;
import onward.platform.web.Navigation;
import onward.platform.web.Routes;
import onward.platform.web.WebServer;
import onward.platform.web.WebServer.PortInUseException;

/// A second door to a world's store, with addresses that a test puts there itself.
public final class Porch implements AutoCloseable {

    private final World world;
    private final WebServer server;
    private final int port;

    /// Opens on a free port.
    public Porch(World world, Routes routes) {
        this.world = world;
        server =
                new WebServer(
                        world.store(),
                        world.clock(),
                        routes,
                        new Navigation(List.of()),
                        Helplines.load(),
                        "test");
        try {
            port = server.start(0);
        } catch (PortInUseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A browser signed in here.
    public Guest guest() {
        var guest = stranger();
        guest.get(world.linkOf(world.owner()));
        return guest;
    }

    /// A browser that is not.
    public Guest stranger() {
        return new Guest(port);
    }

    @Override
    public void close() {
        server.close();
    }
}
