package onward.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Readers who each ask for one page after another, without a pause between.
///
/// @param pages their names, each with what tells one address of its kind, by chance; behind a
///   space comes a form, where one is posted
record Readers(Program program, Map<String, Supplier<String>> pages, int count) {

    Readers {
        pages = new LinkedHashMap<>(pages);
    }

    /// What one round of reading found.
    ///
    /// @param millis how long each page took, in milliseconds
    /// @param clientMillis processor time that this process took for one request
    /// @param programMillis processor time that the program took for one request
    record Round(
            Map<String, Figures> millis,
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
        var readings = new ArrayList<Future<Map<String, List<Double>>>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < count; i++) {
                readings.add(readers.submit(() -> readUntil(until)));
            }
        }
        var elapsed = (System.nanoTime() - begun) / 1e9;
        var millis = new LinkedHashMap<String, List<Double>>();
        for (var reading : readings) {
            done(reading)
                    .forEach((page, taken) ->
                            millis.computeIfAbsent(page, _ -> new ArrayList<>()).addAll(taken));
        }
        var requests = millis.values().stream().mapToInt(List::size).sum();
        var figures = new LinkedHashMap<String, Figures>();
        millis.forEach((page, taken) -> {
            if (!taken.isEmpty()) {
                figures.put(
                        page,
                        Figures.of(taken.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
        return new Round(
                figures,
                requests / elapsed,
                (Machine.ownMillis() - clientBefore) / requests,
                (Machine.millis(program.id()) - programBefore) / requests);
    }

    /// The processor time that the program takes for one request of a page, in milliseconds, where
    /// one reader asks for it alone: it tells little of how much else the computer does.
    double alone(String page, int times) throws IOException {
        var addresses = pages.getOrDefault(page, () -> page);
        try (var wire = program.connect()) {
            var before = Machine.millis(program.id());
            for (var turn = 0; turn < times; turn++) {
                ask(wire, addresses.get());
            }
            return (Machine.millis(program.id()) - before) / times;
        }
    }

    private Map<String, List<Double>> readUntil(long until) throws IOException {
        var names = List.copyOf(pages.keySet());
        var millis = new LinkedHashMap<String, List<Double>>();
        names.forEach(name -> millis.put(name, new ArrayList<>()));
        try (var wire = program.connect()) {
            while (System.nanoTime() < until) {
                var name = names.get(ThreadLocalRandom.current().nextInt(names.size()));
                var address = pages.getOrDefault(name, () -> name).get();
                var asked = System.nanoTime();
                ask(wire, address);
                var taken = (System.nanoTime() - asked) / 1e6;
                millis.getOrDefault(name, List.of()).add(taken);
            }
        }
        return millis;
    }

    private void ask(Wire wire, String address) throws IOException {
        var words = address.split(" ", 2);
        var packed = "Accept-Encoding: gzip, deflate, br";
        var reply =
                words.length < 2
                        ? wire.get(address, program.cookie(), packed)
                        : wire.post(words[0], words[1], program.cookie(), packed);
        if (reply.status() != 200) {
            throw new IOException(address + " answered " + reply.status());
        }
    }

    private static <T> T done(Future<T> reading) throws IOException {
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
