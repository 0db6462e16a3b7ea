package onward.bridge;

import java.util.List;

/// What will become of somebody in a file.
public sealed interface Fate {

    /// Who stands in the file.
    Acquaintance file();

    /// They are not here yet.
    record New(Acquaintance file) implements Fate {}

    /// They are here, and nothing is new.
    record Known(Acquaintance file, Acquaintance here) implements Fate {}

    /// They are here, and something is.
    record Changed(Acquaintance file, Acquaintance here, Acquaintance merged) implements Fate {}

    /// They may be one of those here: the person is asked.
    ///
    /// @param number the place in the file, counted from 1
    record Doubtful(Acquaintance file, List<Acquaintance> here, int number) implements Fate {
        public Doubtful {
            here = List.copyOf(here);
        }
    }
}
