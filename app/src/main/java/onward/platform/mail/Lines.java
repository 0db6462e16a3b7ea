package onward.platform.mail;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Opens lines to mail servers, and cuts each that lasts too long.
final class Lines implements AutoCloseable {

    private final ScheduledExecutorService watch;

    Lines() {
        var timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
        watch = timer;
    }

    /// A line that is cut after so long, whatever it is doing then.
    OpenLine open(Duration whole) {
        var line = new OpenLine();
        var deadline = watch.schedule(line::cut, whole.toMillis(), TimeUnit.MILLISECONDS);
        line.whenClosed(() -> deadline.cancel(false));
        return line;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
