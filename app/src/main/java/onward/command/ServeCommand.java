package onward.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves the program on this computer until it is stopped.
@Command(
        name = "serve",
        description = {
            "Open Onward in your browser. This is what happens when you type nothing at all.",
            "",
            "It prints a link that signs you in, once. Nobody else on the network can open it. Stop it with Ctrl-C.",
            "Started a second time, it prints a fresh link to the first."
        },
        footer = {
            "  ./onward serve",
            "  ./onward serve --port 0 --no-browser --data ~/my-interviews"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin private final StoreOptions store = new StoreOptions();
    @Mixin private final DoorOptions door = new DoorOptions();

    @Override
    public Integer call() {
        return asked().run();
    }

    QuickServe asked() {
        return new QuickServe(
                new Opening(store.places(), store.address(), door.port(Ports.USUAL)),
                door.opensBrowser());
    }
}
