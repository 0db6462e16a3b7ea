package onward.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.House;
import onward.kernel.Clock;
import onward.platform.store.Backed;
import onward.platform.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a backup, also while the program runs.
@Command(
        name = "backup",
        description = {
            "Write everything into one file, from which it can be restored on any computer.",
            "",
            "It may be done while Onward is open. The file is opened afterwards, to see that it restores.",
            "Whoever has the file can read what you wrote: keep it where nobody else looks."
        },
        footer = {
            "  ./onward backup ~/onward-2027-01-15.zip",
            "  ./onward backup --without-key /mnt/share/onward.zip"
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "The new file. One that is there is never overwritten.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--without-key",
            description =
                    "Leave the key out. Then the file alone shows nothing, and restores only where the key file is.")
    private boolean withoutKey;

    @Override
    public Integer call() {
        var places = store.places();
        if (store.address() instanceof DatabaseAddress.Postgres) {
            return PostgresTools.point(System.err, places);
        }
        var backups = House.backups(places.database(), places.key());
        var now = Clock.system().now();
        return Troubles.toldOf(
                places,
                () ->
                        tell(
                                withoutKey
                                        ? backups.writeWithoutKey(file, now)
                                        : backups.writeWithKey(file, now)));
    }

    private int tell(Backed ended) {
        return switch (ended) {
            case Backed.Written(Path written, boolean withKey) -> {
                System.out.println("Backed up, and opened to see that it restores: " + written);
                System.out.println(
                        withKey
                                ? "The key is in it. Keep the file where nobody else looks."
                                : "The key is not in it. Keep this file too: "
                                        + store.places().key());
                yield Exits.DONE;
            }
            case Backed.Refused(var reason) -> Troubles.refuse(reason.words());
            case Backed.Restored _ -> throw new IllegalStateException("a backup restores nothing");
        };
    }
}
