package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import onward.House;
import onward.kernel.Clock;
import onward.platform.sealing.KeyFile.Private;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.StoreTrouble;
import onward.platform.web.WebServer.PortInUseException;
import picocli.CommandLine.ExitCode;

/// Opens the house, says where, and keeps it open until the program is stopped. A second start with
/// the same folder hands out a fresh link to the first.
final class Serving {

    /// sysexits.h: EX_UNAVAILABLE, EX_CANTCREAT.
    static final int UNAVAILABLE = 69;

    private static final String LOCK = "running.lock";
    private static final String PORT = "running.port";

    private final PrintStream out;
    private final PrintStream err;

    Serving(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int serve(Places places, DatabaseAddress address, int port, boolean browser) {
        try {
            Private.folder(places.data());
            try (var lockFile = new RandomAccessFile(places.data().resolve(LOCK).toFile(), "rw");
                    var lock = lockFile.getChannel().tryLock()) {
                return lock == null
                        ? joinRunning(places, address, browser)
                        : run(places, address, port, browser, lock);
            }
        } catch (StoreTrouble trouble) {
            err.println(trouble.kind().words());
            return UNAVAILABLE;
        } catch (PortInUseException taken) {
            err.println(taken.getMessage());
            return UNAVAILABLE;
        } catch (IOException unusable) {
            err.println("The data folder cannot be used: " + places.data());
            err.println("Check its permissions, or name another one: ./onward serve --data DIR");
            return UNAVAILABLE;
        }
    }

    private int run(
            Places places, DatabaseAddress address, int port, boolean browser, FileLock held)
            throws IOException, PortInUseException {
        var stopping = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            stopping.countDown();
                            Latches.await(stopped);
                        }));
        try (var house = House.open(address, places.key(), Clock.system())) {
            var taken = house.start(port);
            Files.writeString(places.data().resolve(PORT), Integer.toString(taken));
            say(house.link(taken), browser);
            Latches.await(stopping);
        } finally {
            Files.deleteIfExists(places.data().resolve(PORT));
            held.release();
            stopped.countDown();
        }
        return ExitCode.OK;
    }

    private int joinRunning(Places places, DatabaseAddress address, boolean browser)
            throws IOException {
        var running = runningPort(places.data().resolve(PORT));
        if (running.isEmpty()) {
            err.println(
                    "Onward is just starting in another window. Wait a moment, then try again.");
            return UNAVAILABLE;
        }
        try (var house = House.open(address, places.key(), Clock.system())) {
            say(house.link(running.get()), browser);
        }
        return ExitCode.OK;
    }

    private void say(String link, boolean browser) {
        out.println("Onward is open at " + link);
        out.flush();
        if (browser) {
            Browser.open(link);
        }
    }

    private static Optional<Integer> runningPort(Path file) {
        try {
            return Optional.of(Integer.valueOf(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }
}
