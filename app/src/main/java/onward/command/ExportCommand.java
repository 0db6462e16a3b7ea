package onward.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import onward.House;
import onward.Luggage;
import onward.kernel.Clock;
import onward.platform.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes everything along in a file that other programs can read.
@Command(
        name = "export",
        description = {
            "Take everything along, in a file that other programs can read too.",
            "",
            "It is JSON, which ./onward import brings in again, or a journal to read and print.",
            "Nothing in it is closed by a key: keep it where nobody else looks."
        },
        footer = {
            "  ./onward export ~/my-interviews.json",
            "  ./onward export --markdown ~/my-journal.md"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String TERMINAL = "-";

    @Mixin private final StoreOptions store = new StoreOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "The new file. Without one, or with -, it goes to the terminal or into a pipe.")
    private String file = TERMINAL;

    @Option(
            names = "--markdown",
            description = "Write the journal that reads well, instead of JSON.")
    private boolean markdown;

    @Override
    public Integer call() {
        var places = store.places();
        if (store.address() instanceof DatabaseAddress.SqliteFile(Path database)
                && Files.notExists(database)) {
            return Troubles.refuse(
                    "There is nothing to export yet: no database is in " + places.data());
        }
        return Troubles.toldOf(places, () -> export(places));
    }

    private int export(Places places) {
        try (var house = House.open(store.address(), places.key(), Clock.system())) {
            var luggage = house.luggage();
            return file.equals(TERMINAL)
                    ? print(out -> write(luggage, out))
                    : save(Path.of(file).toAbsolutePath(), out -> write(luggage, out));
        }
    }

    private void write(Luggage luggage, OutputStream out) {
        if (markdown) {
            luggage.journal(out);
        } else {
            luggage.everything(out);
        }
    }

    private static int print(Consumer<OutputStream> content) {
        // System.out would not say that the reader of a pipe has gone
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            content.accept(out);
            return Exits.DONE;
        } catch (IOException | UncheckedIOException goneAway) {
            System.err.println("It could not be written to the end.");
            return Exits.UNAVAILABLE;
        }
    }

    private static int save(Path target, Consumer<OutputStream> content) {
        if (NewFile.isTaken(target)) {
            return Troubles.refuse(NewFile.TAKEN);
        }
        try {
            NewFile.write(target, content::accept);
        } catch (IOException | UncheckedIOException unusable) {
            System.err.println("It could not be written there: " + target);
            return Exits.UNAVAILABLE;
        }
        System.out.println("Exported: " + target);
        return Exits.DONE;
    }
}
