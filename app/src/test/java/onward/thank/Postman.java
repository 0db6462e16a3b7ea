package onward.thank;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import onward.Rooms;
import onward.kernel.Clock;
import onward.platform.mail.CopyOutcome;
import onward.platform.mail.SmtpPost;
import onward.platform.mail.Step;
import onward.platform.sealing.KeyFile;
import onward.platform.store.DatabaseAddress;
import onward.platform.store.Store;

/// A worker in a process of its own: goes through the outbox and drops dead at a step. The tests
/// start several of them on one store.
public final class Postman {

    /// With what it ends when it dies.
    public static final int DEAD = 86;

    /// What it says when it is ready, and after each round.
    public static final String DONE = "done";

    private Postman() {}

    /// Goes through the outbox once for each byte that it is told, and says so; ends when nothing
    /// more comes, or it dies.
    ///
    /// @param arguments the address of the store, the key file, by how many minutes its clock is
    ///   fast, the step it dies at (or `-`), how many letters it carries before that
    public static void main(String[] arguments) throws Exception {
        var fast = Duration.ofMinutes(Long.parseLong(arguments[2]));
        Clock clock = () -> Clock.system().now().plus(fast);
        var left = new int[] {Integer.parseInt(arguments[4])};
        var store =
                Store.open(
                        new DatabaseAddress.Postgres(arguments[0]),
                        KeyFile.read(Path.of(arguments[1])),
                        Rooms.MIGRATIONS);
        try (store;
                var post = SmtpPost.usual();
                var hands = Executors.newSingleThreadExecutor()) {
            var worker =
                    ThankRoom.delivering(
                            store,
                            clock,
                            post,
                            new Copying(store, (_, _, _) -> CopyOutcome.NO_FOLDER),
                            hands,
                            step -> dieAt(step, arguments[3], left));
            say();
            while (System.in.read() >= 0) {
                worker.round(clock.now()).join();
                say();
            }
        }
    }

    private static void say() {
        System.out.println(DONE);
        System.out.flush();
    }

    private static void dieAt(Step step, String dies, int[] left) {
        if (step.name().equals(dies) && left[0]-- <= 0) {
            Runtime.getRuntime().halt(DEAD);
        }
    }
}
