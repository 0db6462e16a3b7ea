package onward.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onward.kernel.Owner;

/// The places of the rail, in their order.
public final class Navigation {

    private final List<Sign> signs;

    /// @param signs one for each room that has a place in the rail
    public Navigation(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    /// A room's sign in the rail.
    ///
    /// @param waiting what waits there for this owner, in a word or two ("2 due"); asked on each
    ///   page
    public record Sign(String path, String label, Function<Owner, Optional<String>> waiting) {

        /// A sign of a place where nothing ever waits.
        public static Sign quiet(String path, String label) {
            return new Sign(path, label, owner -> Optional.empty());
        }
    }

    /// An entry as a page shows it.
    public record Entry(String path, String label, Optional<String> waiting, boolean current) {}

    List<Entry> at(String place, Owner owner) {
        return signs.stream()
                .map(sign ->
                        new Entry(
                                sign.path(),
                                sign.label(),
                                sign.waiting().apply(owner),
                                sign.path().equals(place)))
                .toList();
    }
}
