package onward.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where the program answers, and whether a browser is opened on it.
final class DoorOptions {

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

    /// How it is said where the program is open.
    Welcome welcome(PrintStream out) {
        return new Welcome(out, opensBrowser());
    }

    boolean opensBrowser() {
        return !noBrowser;
    }

    /// Reads a port.
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String typed) {
            return Ports.read(typed)
                    .orElseThrow(() -> new TypeConversionException(Ports.refusal()));
        }
    }
}
