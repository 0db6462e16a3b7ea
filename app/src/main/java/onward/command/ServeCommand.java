package onward.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves the program on this computer until it is stopped.
@Command(
        name = "serve",
        description =
                "Open Onward in your browser. This is what happens when you type nothing at all.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    static final int USUAL_PORT = 7340;

    @Mixin private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port on this computer, ${DEFAULT-VALUE} unless you say so; 0 takes a free one.")
    private int port = USUAL_PORT;

    @Option(names = "--no-browser", description = "Print the link, open nothing.")
    private boolean noBrowser;

    @Override
    public Integer call() {
        return new Serving(System.out, System.err)
                .serve(store.places(), store.address(), port, !noBrowser);
    }
}
