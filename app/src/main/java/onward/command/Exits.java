package onward.command;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a command ends, for scripts: the numbers of sysexits.h where there is one.
final class Exits {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISTYPED = 2;

    /// EX_UNAVAILABLE
    static final int UNAVAILABLE = 69;

    /// EX_SOFTWARE
    static final int BROKEN = 70;

    private Exits() {}

    /// What `--help` says of them.
    static Map<String, String> explained() {
        var explained = new LinkedHashMap<String, String>();
        explained.put(" " + DONE, "It is done.");
        explained.put(" " + REFUSED, "It was refused, with the reason. Nothing was changed.");
        explained.put(" " + MISTYPED, "It was typed in a way that Onward does not understand.");
        explained.put(
                Integer.toString(UNAVAILABLE),
                "Something outside keeps it from working: the disk, a port, the database.");
        explained.put(Integer.toString(BROKEN), "Something broke in Onward itself.");
        return explained;
    }
}
