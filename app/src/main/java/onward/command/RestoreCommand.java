package onward.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.Callable;
import onward.House;
import onward.kernel.Clock;
import onward.platform.store.Backed;
import onward.platform.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in place.
@Command(
        name = "restore",
        description = {
            "Bring back everything from a backup.",
            "",
            "The backup is looked through before anything is touched: a damaged or newer one is refused.",
            "Stop Onward first."
        },
        footer = {
            "  ./onward restore ~/onward-2027-01-15.zip",
            "  ./onward restore --replace ~/onward-2027-01-15.zip"
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "A file that ./onward backup wrote.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--replace",
            description =
                    "Also where something is written already. It is kept beside, as onward.db.before-restore-…")
    private boolean replace;

    @Override
    public Integer call() {
        var places = store.places();
        if (store.address() instanceof DatabaseAddress.Postgres) {
            return PostgresTools.point(System.err, places);
        }
        return Troubles.toldOf(places, () -> restore(places));
    }

    private int restore(Places places) throws IOException {
        var claim = Claim.take(places.data());
        if (claim.isEmpty()) {
            return Troubles.refuse(
                    "Onward is running on " + places.data() + ". Stop it, then restore.");
        }
        try (var _ = claim.get()) {
            var restoring = House.backups(places.database(), places.key()).restoring(file);
            var now = Clock.system().now();
            return tell(replace ? restoring.replace(now) : restoring.restore(now), places);
        }
    }

    private static int tell(Backed ended, Places places) {
        return switch (ended) {
            case Backed.Restored(Instant madeAt, String kept) -> {
                System.out.println("Restored from the backup of " + inWords(madeAt) + ".");
                if (!kept.isEmpty()) {
                    System.out.println(
                            "What was there before is kept: " + places.database() + kept);
                }
                yield Exits.DONE;
            }
            case Backed.Refused(var reason) -> Troubles.refuse(reason.words());
            case Backed.Written _ -> throw new IllegalStateException("a restore writes no backup");
        };
    }

    private static String inWords(Instant madeAt) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(madeAt.atZone(ZoneId.systemDefault()));
    }
}
