package onward.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Counts what is handed on, network by network.
final class Tally {

    private final Map<Network, Count> counts = new EnumMap<>(Network.class);

    private static final class Count {

        private final Map<Kind, Map<Visibility, Long>> byKind = new EnumMap<>(Kind.class);
        private Optional<Instant> first = Optional.empty();
        private Optional<Instant> last = Optional.empty();
        private long connections;
        private long positions;
        private final List<String> accounts = new ArrayList<>();
        private final List<FileReport> files = new ArrayList<>();
        private final Set<String> remarks = new LinkedHashSet<>();
        private int unopened;
    }

    void add(Item item, Network network) {
        switch (item) {
            case Post post -> add(post);
            case Connection _ -> of(network).connections++;
            case Position _ -> of(network).positions++;
        }
    }

    private void add(Post post) {
        var count = of(post.network());
        count.byKind
                .computeIfAbsent(post.kind(), _ -> new EnumMap<>(Visibility.class))
                .merge(post.visibility(), 1L, Long::sum);
        var at = post.when().instant();
        if (at.isPresent()) {
            count.first = count.first.filter(first -> first.isBefore(at.get())).or(later(at));
            count.last = count.last.filter(last -> last.isAfter(at.get())).or(later(at));
        }
    }

    private static Supplier<Optional<Instant>> later(Optional<Instant> at) {
        return () -> at;
    }

    /// What is known of a network besides its posts, or of one more account there.
    void about(
            Network network,
            List<String> accounts,
            List<FileReport> files,
            List<String> remarks,
            int unopened) {
        var count = of(network);
        count.accounts.addAll(accounts);
        count.files.addAll(files);
        count.remarks.addAll(remarks);
        count.unopened += unopened;
    }

    private Count of(Network network) {
        return counts.computeIfAbsent(network, _ -> new Count());
    }

    List<Summary.Part> parts() {
        var parts = new ArrayList<Summary.Part>();
        counts.forEach((network, count) ->
                parts.add(
                        new Summary.Part(
                                network,
                                count.accounts,
                                count.first,
                                count.last,
                                count.byKind,
                                count.connections,
                                count.positions,
                                count.files,
                                count.unopened,
                                List.copyOf(count.remarks))));
        return parts;
    }
}
