package onward.command;

import java.io.IOException;
import java.io.PrintStream;
import onward.platform.store.StoreTrouble;

/// What is said in a terminal when something is not done. Where the store cannot be opened it is
/// what is the matter, then which file or folder is meant.
final class Troubles {

    private Troubles() {}

    /// What a command does with a store.
    @FunctionalInterface
    interface Work {
        /// Does it.
        ///
        /// @return the exit status
        int exit() throws IOException;
    }

    /// Does it, and tells in words what the store or the disk has against it.
    ///
    /// @return the exit status
    static int toldOf(Places places, Work work) {
        try {
            return work.exit();
        } catch (StoreTrouble trouble) {
            return tell(System.err, trouble, places);
        } catch (IOException unusable) {
            return tell(System.err, StoreTrouble.behind(unusable), places);
        }
    }

    /// Says why something is not done.
    ///
    /// @return the exit status
    static int refuse(String why) {
        System.err.println(why);
        return Exits.REFUSED;
    }

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
