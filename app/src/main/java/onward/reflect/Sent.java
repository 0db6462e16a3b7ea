package onward.reflect;

import java.util.List;
import java.util.Map;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.View;

/// What a form of a write-up held when it was sent, and what is to be done with it.
interface Sent {

    /// The page's address below the write-up's.
    String place();

    /// Keeps it.
    Saved save(Edition edition, Resume resume);

    /// Its page once more, as it was typed, where it could not be kept.
    View again(WriteUpVisit here, Kept kept);

    /// What another window saved, in readable lines.
    List<String> theirs(Reflection standing);

    /// Where the person goes on, once it is kept.
    Answer done(WriteUpVisit here, int version);

    /// What the page's script is told beside the words, once it is kept.
    default Map<String, Object> besides() {
        return Map.of();
    }

    /// Whether the rest can be kept while this is not put right yet.
    default boolean bears(Problem problem) {
        return false;
    }
}
