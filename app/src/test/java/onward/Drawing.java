package onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// docs/slices.puml as it is drawn: rooms, and arrows between them.
record Drawing(Set<String> rooms, Set<Arrow> arrows) {

    // "[thank]"
    private static final Pattern ROOM = Pattern.compile("\\[([a-z]+)]");

    // "thank --> interview"
    private static final Pattern ARROW = Pattern.compile("([a-z]+) --> ([a-z]+)");

    /// The one who points knows the other.
    record Arrow(String from, String to) {}

    static Drawing ofTheHouse() {
        try {
            return parse(Files.readAllLines(slices()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path slices() {
        return Corpora.repository().resolve("docs/slices.puml");
    }

    static Drawing parse(List<String> lines) {
        var rooms = new LinkedHashSet<String>();
        var arrows = new LinkedHashSet<Arrow>();
        for (var line : lines) {
            var room = ROOM.matcher(line.strip());
            var arrow = ARROW.matcher(line.strip());
            if (room.matches()) {
                rooms.add(room.group(1));
            } else if (arrow.matches()) {
                arrows.add(new Arrow(arrow.group(1), arrow.group(2)));
            }
        }
        return new Drawing(rooms, arrows);
    }

    boolean allows(String from, String to) {
        return from.equals(to) || arrows.contains(new Arrow(from, to));
    }

    /// Arrows from or to something that is not drawn as a room.
    List<Arrow> loose() {
        return arrows.stream()
                .filter(arrow -> !rooms.contains(arrow.from()) || !rooms.contains(arrow.to()))
                .toList();
    }

    /// A way along the arrows that comes back to where it began; empty where there is none.
    Optional<List<String>> cycle() {
        return rooms.stream().flatMap(room -> cycleFrom(List.of(room))).findFirst();
    }

    private Stream<List<String>> cycleFrom(List<String> way) {
        return arrows.stream()
                .filter(arrow -> arrow.from().equals(way.getLast()))
                .flatMap(arrow -> {
                    var further = Stream.concat(way.stream(), Stream.of(arrow.to())).toList();
                    return arrow.to().equals(way.getFirst())
                            ? Stream.of(further)
                            : way.contains(arrow.to()) ? Stream.empty() : cycleFrom(further);
                });
    }
}
