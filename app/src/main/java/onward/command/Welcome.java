package onward.command;

import java.io.PrintStream;
import java.util.function.Consumer;

/// Says where the program is open, once it is.
///
/// @param opensBrowser whether a browser is opened on it, where there is a screen
record Welcome(PrintStream out, boolean opensBrowser) implements Consumer<String> {

    @Override
    public void accept(String link) {
        out.println("Onward is open at " + link);
        out.flush();
        if (opensBrowser) {
            Browser.open(link);
        }
    }
}
