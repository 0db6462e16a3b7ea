package onward.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.platform.store.Inspection;

/// What the doctor looks at outside the store: Java, SQLite, the disk, whether Onward runs, the
/// port.
final class ComputerCheck {

    private static final int NEEDED_JAVA = 25;
    private static final long ENOUGH_MEGABYTES = 200;
    private static final int MEGABYTE_BITS = 20;

    private ComputerCheck() {}

    static List<Finding> findings(Places places) {
        return List.of(
                java(Runtime.version()),
                sqlite(Inspection.sqliteVersion()),
                disk(places.data()),
                running(places.data()),
                port(places.data(), Ports.USUAL),
                Finding.ok("Chromium", "not needed: any browser will do, only the tests use it"));
    }

    static Finding java(Runtime.Version version) {
        var which = version + ", " + System.getProperty("java.home");
        return version.feature() >= NEEDED_JAVA
                ? Finding.ok("Java", which)
                : Finding.wrong("Java", which + ": Onward needs version 25 or newer");
    }

    static Finding sqlite(String version) {
        return Inspection.isNewEnough(version)
                ? Finding.ok("SQLite", version)
                : Finding.wrong(
                        "SQLite", version + " can lose what was saved: 3.51.3 or newer is needed");
    }

    static Finding running(Path folder) {
        if (!Claim.isTaken(folder)) {
            return Finding.ok("running", "Onward is not running on this folder");
        }
        return Finding.ok(
                "running",
                Claim.port(folder)
                        .map(port -> "Onward is running on this folder, at port " + port)
                        .orElse("Onward is just starting or stopping on this folder"));
    }

    static Finding port(Path folder, int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return Finding.ok("port", port + " is free");
        } catch (IOException taken) {
            // a program that was killed leaves its port behind
            return Claim.isTaken(folder)
                            && Claim.port(folder).filter(ours -> ours == port).isPresent()
                    ? Finding.ok("port", port + " is taken by Onward itself, which is open")
                    : Finding.look(
                            "port",
                            port
                                    + " is taken by another program: start with ./onward serve --port 0");
        }
    }

    private static Finding disk(Path data) {
        var there = data;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            var free = Files.getFileStore(there).getUsableSpace() >> MEGABYTE_BITS;
            return free >= ENOUGH_MEGABYTES
                    ? Finding.ok("disk", free + " MB free")
                    : Finding.look("disk", "only " + free + " MB free: make some room");
        } catch (IOException unreadable) {
            return Finding.look("disk", "cannot be asked how much is free");
        }
    }
}
