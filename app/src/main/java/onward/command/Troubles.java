package onward.command;

import java.io.PrintStream;
import onward.platform.store.StoreTrouble;

/// What is said in a terminal when the store cannot be opened: what is the matter, then which file
/// or folder is meant.
final class Troubles {

    private Troubles() {}

    /// Says it.
    ///
    /// @return the exit status
    static int tell(PrintStream err, StoreTrouble trouble, Places places) {
        err.println(trouble.kind().words());
        switch (trouble.kind()) {
            case NO_KEY, WRONG_KEY -> err.println("The key file's place is " + places.key());
            case FULL, FAILING_DISK, READ_ONLY, DAMAGED, NEWER, BUSY ->
                    err.println("The data folder is " + places.data());
            case UNREACHABLE, OLD_SQLITE -> {}
        }
        return Exits.UNAVAILABLE;
    }
}
