package onward.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onward.House;
import onward.Printout;
import onward.kernel.Clock;
import onward.platform.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the report that a person may take to a coach.
@Command(
        name = "report",
        description = {
            "Print the search so far as a PDF, to take to a coach.",
            "",
            "It needs Chromium or Chrome on this computer, which is asked to call nobody.",
            "Nothing in the PDF is closed by a key: keep it where nobody else looks."
        },
        footer = {
            "  ./onward report --pdf ~/my-search.pdf",
            "  ./onward report --pdf ~/for-my-coach.pdf --without told,evidence"
        })
final class ReportCommand implements Callable<Integer> {

    private static final String NO_CHROMIUM =
            "There is no Chromium or Chrome here, and the PDF needs one. Install one, or set CHROMIUM"
                    + " to its path. Or open Onward, choose Story, then Take it along, and print"
                    + " that page from your browser.";

    @Mixin private final StoreOptions store = new StoreOptions();

    @Option(names = "--pdf", paramLabel = "FILE", required = true, description = "The new file.")
    private Path file = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description =
                    "Parts that are left out: record, recurring, well, staying, way, told, evidence.")
    private List<String> without = List.of();

    @Override
    public Integer call() {
        var places = store.places();
        var unknown = without.stream().filter(part -> !Printout.parts().contains(part)).findFirst();
        if (unknown.isPresent()) {
            return Troubles.refuse(
                    "There is no part \"%s\". There are: %s."
                            .formatted(unknown.get(), String.join(", ", Printout.parts())));
        }
        if (store.address() instanceof DatabaseAddress.SqliteFile(Path database)
                && Files.notExists(database)) {
            return Troubles.refuse(
                    "There is nothing to report yet: no database is in " + places.data());
        }
        var target = file.toAbsolutePath();
        if (NewFile.isTaken(target)) {
            return Troubles.refuse(NewFile.TAKEN);
        }
        var chromium = Chromium.find(System.getenv());
        if (chromium.isEmpty()) {
            System.err.println(NO_CHROMIUM);
            return Exits.UNAVAILABLE;
        }
        return Troubles.toldOf(places, () -> print(places, chromium.get(), target));
    }

    private int print(Places places, Chromium chromium, Path target) throws IOException {
        // the page holds what was written in the clear: it is gone when the folder is closed
        try (var folder = TemporaryFolder.make()) {
            Path page;
            try (var house = House.open(store.address(), places.key(), Clock.system())) {
                page = house.printout().into(folder.path(), without);
            }
            Path printed;
            try {
                printed = chromium.print(page, folder.path());
            } catch (IOException refused) {
                System.err.println(
                        "Chromium could not print it: "
                                + chromium.program()
                                + ". Another one can be named by CHROMIUM.");
                return Exits.UNAVAILABLE;
            }
            NewFile.write(target, out -> Files.copy(printed, out));
        }
        System.out.println("Printed: " + target);
        return Exits.DONE;
    }
}
