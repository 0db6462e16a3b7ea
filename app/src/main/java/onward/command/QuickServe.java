package onward.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import onward.platform.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/// `serve` as it is nearly always typed, read without picocli: its classes are too old for the
/// cache of quick starts, and loading them takes a third of a start. What is unusual, mistyped or
/// asks for help is left to picocli, which has the words for it.
///
/// @param opensBrowser whether a browser is opened where there is a screen
record QuickServe(Opening opening, boolean opensBrowser) {

    /// Reads what was typed; empty where it takes picocli to read it.
    static Optional<QuickServe> read(String[] arguments) {
        var rest = Arrays.asList(arguments).iterator();
        if (!rest.hasNext() || !rest.next().equals("serve")) {
            return Optional.empty();
        }
        @Nullable Path data = null;
        @Nullable String database = null;
        var port = Optional.of(Ports.USUAL);
        var browser = true;
        while (rest.hasNext()) {
            var option = rest.next();
            if (option.equals("--no-browser")) {
                browser = false;
            } else if (!rest.hasNext()) {
                return Optional.empty();
            } else {
                var value = rest.next();
                switch (option) {
                    case "--data" -> data = Path.of(value);
                    case "--database" -> database = value;
                    case "--port" -> port = Ports.read(value);
                    default -> port = Optional.empty();
                }
            }
        }
        return read(data, database, port, browser);
    }

    private static Optional<QuickServe> read(
            @Nullable Path data,
            @Nullable String database,
            Optional<Integer> port,
            boolean browser) {
        var places = data == null ? Places.usual() : Places.in(data);
        var address =
                database == null ? Optional.of(places.address()) : DatabaseAddress.parse(database);
        return port.flatMap(number ->
                address.map(store -> new QuickServe(new Opening(places, store, number), browser)));
    }

    /// Serves until it is stopped.
    ///
    /// @return the exit status
    int run() {
        try (var stop = Stop.onSignal()) {
            return new Serving(System.err, stop)
                    .serve(opening, house -> {}, new Welcome(System.out, opensBrowser));
        }
    }
}
