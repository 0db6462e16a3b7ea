package onward.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.House;
import onward.kernel.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings in an export.
@Command(
        name = "import",
        description = {
            "Bring in what ./onward export wrote, here or on another computer.",
            "",
            "All of it comes in, or nothing. What is here already stays as it is, and never comes in twice."
        },
        footer = {
            "  ./onward import ~/my-interviews.json",
            "  ./onward import --settings ~/my-interviews.json"
        })
final class ImportCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "An export of Onward, which ends in .json.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--settings",
            description = "Take your name, zone and other settings from the file too.")
    private boolean settings;

    @Override
    public Integer call() {
        var places = store.places();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Troubles.refuse("There is no such file, or it cannot be read: " + file);
        }
        return Troubles.toldOf(places, () -> bringIn(places));
    }

    private int bringIn(Places places) {
        try (var export = new BufferedInputStream(Files.newInputStream(file));
                var house = House.open(store.address(), places.key(), Clock.system())) {
            var luggage = house.luggage();
            var arrival = settings ? luggage.bringInWithSettings(export) : luggage.bringIn(export);
            if (!arrival.taken()) {
                return Troubles.refuse(arrival.words());
            }
            System.out.println(arrival.words());
            return Exits.DONE;
        } catch (IOException | UncheckedIOException unreadable) {
            System.err.println("It could not be read to the end: " + file);
            return Exits.UNAVAILABLE;
        }
    }
}
