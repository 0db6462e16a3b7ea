package onward.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onward.archive.container.Container;
import onward.archive.container.Meter;
import onward.archive.network.Desk;
import onward.archive.network.Found;
import onward.archive.network.NetworkReader;
import onward.archive.network.Plan;
import onward.archive.network.Plan.Task;

/// One reading of all files: plans, lanes, and what came before already.
final class Reading {

    private static final long TICK = Duration.ofMillis(100).toNanos();

    private final Meter meter;
    private final Tally tally;
    private final Predicate<Item> wanted;
    private final Consumer<? super Item> taker;
    private final Progress progress;
    private final Seen seen = new Seen();
    private final long began = System.nanoTime();
    private final Map<Plan, List<FileReport>> reports = new HashMap<>();
    private long already;
    private long older;
    private long posts;
    private long ofBytes;
    private long lastTick = began;

    Reading(
            Meter meter,
            Tally tally,
            Predicate<Item> wanted,
            Consumer<? super Item> taker,
            Progress progress) {
        this.meter = meter;
        this.tally = tally;
        this.wanted = wanted;
        this.taker = taker;
        this.progress = progress;
    }

    void read(Map<NetworkReader, List<Container>> byNetwork) throws IOException {
        var plans = new LinkedHashMap<Plan, Integer>();
        try {
            for (var of : byNetwork.entrySet()) {
                for (var export : new Apart(of.getKey(), meter).exports(of.getValue())) {
                    var plan = Apart.plan(of.getKey(), export, meter);
                    plans.put(plan, export.stream().mapToInt(Container::unopened).sum());
                    of.getKey().plan(plan);
                }
            }
            var tasks = plans.keySet().stream().flatMap(Plan::tasks).toList();
            var lastTasks = plans.keySet().stream().flatMap(Plan::lastTasks).toList();
            ofBytes = meter.bytes() + bytes(tasks) + bytes(lastTasks);
            run(tasks);
            run(lastTasks);
            tick(true);
        } finally {
            plans.forEach(this::tell);
        }
    }

    private static long bytes(List<Task> tasks) {
        return tasks.stream().mapToLong(task -> task.member().bytes()).sum();
    }

    private void run(List<Task> tasks) throws IOException {
        var handing =
                new Lanes.Taker() {
                    @Override
                    public void take(Task task, Found found) throws IOException {
                        Reading.this.take(task, found);
                    }

                    @Override
                    public void done(Task task, Desk desk) {
                        reports.computeIfAbsent(task.plan(), _ -> new ArrayList<>())
                                .add(desk.report(already, older));
                        already = 0;
                        older = 0;
                    }
                };
        new Lanes(tasks, meter, handing, () -> tick(false)).run();
    }

    private void take(Task task, Found found) throws IOException {
        if (!seen.add(found.key())) {
            already++;
            return;
        }
        for (var also : found.also()) {
            var _ = seen.add(also);
        }
        if (!wanted.test(found.item())) {
            older++;
            return;
        }
        tally.add(found.item(), task.plan().network());
        posts++;
        taker.accept(found.item());
    }

    private void tell(Plan plan, int unopened) {
        // a file that was read ahead and again has one report
        var files = new LinkedHashMap<String, FileReport>();
        Stream.concat(plan.reports().stream(), reports.getOrDefault(plan, List.of()).stream())
                .forEach(report -> files.merge(report.file(), report, FileReport::and));
        tally.about(
                plan.network(),
                plan.accounts(),
                List.copyOf(files.values()),
                plan.remarks(),
                unopened);
    }

    private void tick(boolean last) {
        var now = System.nanoTime();
        if (last || now - lastTick > TICK) {
            lastTick = now;
            progress.reached(
                    new Reached(
                            last ? ofBytes : meter.bytes(),
                            ofBytes,
                            posts,
                            Duration.ofNanos(now - began)));
        }
    }
}
