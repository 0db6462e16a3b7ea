package onward.archive.container;

import java.util.concurrent.atomic.LongAdder;

/// How far the reading has come, in bytes as they lie on the disk; and the way to stop it. Shared
/// by all who read.
public final class Meter {

    private final LongAdder bytes = new LongAdder();
    private volatile boolean stopped;

    /// So many bytes more were read.
    ///
    /// @throws Cancelled where the reading is to stop
    void passed(long count) throws Cancelled {
        bytes.add(count);
        goOn();
    }

    /// Asked often by whoever is at work for long.
    ///
    /// @throws Cancelled where the reading is to stop
    public void goOn() throws Cancelled {
        if (stopped) {
            throw new Cancelled();
        }
    }

    public long bytes() {
        return bytes.sum();
    }

    /// Makes every reader stop at its next byte.
    public void stop() {
        stopped = true;
    }
}
