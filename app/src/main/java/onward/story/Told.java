package onward.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.Interview;
import onward.reflect.Moment;
import onward.reflect.Reflection;

/// A telling with its interview and the write-up that bears its sentences out.
///
/// @param slices every version of both sides, the latest first
/// @param writeUp empty where it is gone
/// @param sentences of both sides, as they stand
public record Told(
        Telling telling,
        Interview interview,
        List<Slice> slices,
        Optional<Reflection> writeUp,
        Map<Side, List<Sentence>> sentences) {
    public Told {
        slices = List.copyOf(slices);
        sentences = Map.copyOf(sentences);
    }

    /// Reads the sentences, once: the page is shown again as long as nothing changes.
    static Told of(
            Telling telling,
            Interview interview,
            List<Slice> slices,
            Optional<Reflection> writeUp) {
        var unread = new Told(telling, interview, slices, writeUp, Map.of());
        var sentences = new EnumMap<Side, List<Sentence>>(Side.class);
        for (var side : Side.values()) {
            sentences.put(side, unread.marks().sentences(unread.body(side)));
        }
        return new Told(telling, interview, slices, writeUp, sentences);
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
        return sentences.getOrDefault(side, List.of());
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
