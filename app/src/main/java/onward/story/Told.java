package onward.story;

import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.reflect.Moment;
import onward.reflect.Reflection;

/// A telling with its interview and the write-up that bears its sentences out.
///
/// @param slices every version of both sides, the latest first
/// @param writeUp empty where it is gone
public record Told(
        Telling telling, Interview interview, List<Slice> slices, Optional<Reflection> writeUp) {
    public Told {
        slices = List.copyOf(slices);
    }

    /// The moments of the write-up, in their order: the first is number 1.
    public List<Moment> moments() {
        return writeUp.map(Reflection::moments).orElse(List.of());
    }

    /// The words of a side as they stand; empty where there are none.
    public String body(Side side) {
        return of(side).stream().findFirst().map(Slice::body).orElse("");
    }

    /// The versions of a side, the latest first.
    public List<Slice> of(Side side) {
        return slices.stream().filter(slice -> slice.side() == side).toList();
    }

    /// Reads and writes marks with these moments.
    public Marks marks() {
        return new Marks(moments().stream().map(Moment::id).toList());
    }

    /// The sentences of a side.
    public List<Sentence> sentences(Side side) {
        return marks().sentences(body(side));
    }

    /// Those that name no evidence yet.
    public List<Sentence> unborne(Side side) {
        return sentences(side).stream().filter(sentence -> !sentence.isBorne()).toList();
    }

    /// Whether a side is the one that is carried on.
    public boolean isChosen(Side side) {
        return telling.chosen().filter(side::equals).isPresent();
    }
}
