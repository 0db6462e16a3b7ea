package onward.offenders.interview;

import java.util.logging.Logger;

/// Says aloud what it was told.
public final class Talks {
    private Talks() {}

    static void prints(String secret) {
        System.out.println(secret);
    }

    static void logs(String secret) {
        Logger.getLogger("").warning(secret);
    }
}
