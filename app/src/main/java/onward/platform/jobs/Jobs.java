package onward.platform.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import onward.kernel.Clock;

/// The jobs of the rooms, run one after the other each minute. Each is safe to run again: what is
/// due is told by the store, not by this list, so that a program that was off does at its next
/// start what it missed.
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private static final Duration PACE = Duration.ofMinutes(1);

    /// How long the program waits at its end for a job that is at work.
    private static final Duration LAST_STEP = Duration.ofSeconds(1);

    private final Clock clock;
    private final List<Job> jobs = new ArrayList<>();
    private final ScheduledExecutorService runner =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("onward-jobs").daemon().factory());

    /// @param clock tells each job the time
    public Jobs(Clock clock) {
        this.clock = clock;
    }

    private record Job(String name, Consumer<Instant> work) {}

    /// Adds a job before the start.
    ///
    /// @param work does what is due at the time it is given
    public Jobs add(String name, Consumer<Instant> work) {
        jobs.add(new Job(name, work));
        return this;
    }

    /// Runs all jobs now, then each minute.
    public void start() {
        var _ =
                runner.scheduleWithFixedDelay(
                        this::step, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Runs all jobs once. A job that fails does not keep the others from theirs, and is tried
    /// again next time.
    public void step() {
        for (var job : jobs) {
            if (runner.isShutdown()) {
                return;
            }
            try {
                job.work().accept(clock.now());
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        () -> "the job " + job.name() + " failed: " + failed.getClass());
            }
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
        try {
            if (!runner.awaitTermination(LAST_STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.INFO, "a job goes on while the program ends");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
