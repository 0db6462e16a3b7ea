package onward.archive.network;

import java.io.InputStream;
import java.util.function.Consumer;
import onward.archive.Connection;
import onward.archive.FileReport;
import onward.archive.container.Cancelled;
import onward.archive.container.Member;
import onward.archive.container.Meter;

/// LinkedIn's list of connections, read alone and from a stream.
public final class ConnectionTable {

    private static final String NAME = "Connections.csv";

    private ConnectionTable() {}

    /// Reads the whole list.
    public static FileReport read(InputStream in, Consumer<Connection> taker) {
        var desk =
                new Desk(
                        new Member(NAME, 0, _ -> in),
                        new Meter(),
                        found -> {
                            if (found.item() instanceof Connection connection) {
                                taker.accept(connection);
                            }
                        });
        try {
            desk.run(LinkedInPeople::connections);
        } catch (Cancelled impossible) {
            throw new IllegalStateException(impossible);
        }
        return desk.report(0, 0);
    }
}
