package onward.command;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where the program answers, and whether a browser is opened on it.
final class DoorOptions {

    static final int USUAL_PORT = 7340;

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            description =
                    "The port on this computer; 0 takes a free one. Otherwise serve takes 7340, and demo a free one.")
    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Print the link, open nothing.")
    private boolean noBrowser;

    int port(int otherwise) {
        return port == null ? otherwise : port;
    }

    /// Says where the program is open, once it is, and opens the browser on it.
    Consumer<String> welcome(PrintStream out) {
        return link -> {
            out.println("Onward is open at " + link);
            out.flush();
            if (!noBrowser) {
                Browser.open(link);
            }
        };
    }

    /// Reads a port.
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            try {
                var port = Integer.parseInt(typed);
                if (port >= 0 && port <= LAST_PORT) {
                    return port;
                }
            } catch (NumberFormatException words) {
                throw refused();
            }
            throw refused();
        }

        private static TypeConversionException refused() {
            return new TypeConversionException("a port is a number from 0 to " + LAST_PORT);
        }
    }
}
