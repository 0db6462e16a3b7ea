package onward.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/// Readers who each ask for one page after another, without a pause between.
final class Readers {

    private static final Page[] PAGES = Page.values();

    private final Program program;
    private final Search search;
    private final int count;

    Readers(Program program, Search search, int count) {
        this.program = program;
        this.search = search;
        this.count = count;
    }

    /// What one round of reading found.
    ///
    /// @param millis how long each page took, in milliseconds
    /// @param clientMillis processor time that this process took for one request
    /// @param programMillis processor time that the program took for one request
    record Round(
            Map<Page, Figures> millis,
            double requestsASecond,
            double clientMillis,
            double programMillis) {}

    /// Reads for some seconds.
    ///
    /// @throws IOException where any page was not shown
    Round read(int seconds) throws IOException {
        var clientBefore = Machine.ownMillis();
        var programBefore = Machine.millis(program.id());
        var begun = System.nanoTime();
        var until = begun + seconds * 1_000_000_000L;
        var readings = new ArrayList<Future<Reading>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < count; i++) {
                readings.add(readers.submit(() -> readUntil(until)));
            }
        }
        var elapsed = (System.nanoTime() - begun) / 1e9;
        var millis = new EnumMap<Page, List<Double>>(Page.class);
        for (var reading : readings) {
            done(reading)
                    .millis()
                    .forEach((page, taken) ->
                            millis.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(taken));
        }
        var requests = millis.values().stream().mapToInt(List::size).sum();
        var figures = new EnumMap<Page, Figures>(Page.class);
        millis.forEach((page, taken) ->
                figures.put(
                        page,
                        Figures.of(taken.stream().mapToDouble(Double::doubleValue).toArray())));
        return new Round(
                figures,
                requests / elapsed,
                (Machine.ownMillis() - clientBefore) / requests,
                (Machine.millis(program.id()) - programBefore) / requests);
    }

    private record Reading(Map<Page, List<Double>> millis) {}

    private Reading readUntil(long until) throws IOException {
        var millis = new EnumMap<Page, List<Double>>(Page.class);
        for (var page : PAGES) {
            millis.put(page, new ArrayList<>());
        }
        try (var wire = program.connect()) {
            while (System.nanoTime() < until) {
                var page = PAGES[ThreadLocalRandom.current().nextInt(PAGES.length)];
                var address = page.address(search);
                var asked = System.nanoTime();
                var reply =
                        wire.get(address, program.cookie(), "Accept-Encoding: gzip, deflate, br");
                var taken = (System.nanoTime() - asked) / 1e6;
                if (reply.status() != 200) {
                    throw new IOException(address + " answered " + reply.status());
                }
                millis.getOrDefault(page, List.of()).add(taken);
            }
        }
        return new Reading(millis);
    }

    private static Reading done(Future<Reading> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IOException("a reader failed", failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IOException(hurried);
        }
    }
}
