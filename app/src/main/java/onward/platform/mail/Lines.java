package onward.platform.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Opens lines to mail servers, and cuts each that lasts too long.
final class Lines implements AutoCloseable {

    private final ScheduledExecutorService watch;

    /// Angus Mail looks through every jar for each session that it makes, so they are kept. One is
    /// in one hand at a time, and keeps no password.
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    Lines() {
        var timer = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
        watch = timer;
    }

    /// A line that nobody has dialled yet.
    OpenLine open() {
        var kept = idle.poll();
        var session = kept == null ? Session.getInstance(new Properties()) : kept;
        var line = new OpenLine(session);
        line.whenClosed(() -> {
            session.getProperties().clear();
            idle.add(session);
        });
        return line;
    }

    /// From now on the line is cut after so long.
    ///
    /// @return gives it no limit again
    Runnable limit(OpenLine line, Duration whole) {
        var deadline = watch.schedule(line::cut, whole.toMillis(), TimeUnit.MILLISECONDS);
        return () -> deadline.cancel(false);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
