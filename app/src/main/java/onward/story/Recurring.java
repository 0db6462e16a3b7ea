package onward.story;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import onward.reflect.LensTally;
import onward.replay.Meetings;
import onward.replay.Tag;

/// What comes back: it counts from three times on. Numbers only; words are opened where they are
/// shown.
///
/// @param moments in how many moments a question was asked
/// @param well in how many of them that went well
/// @param questions how many different questions were met
/// @param often those met three times or more, the one met most often first
/// @param patterns those that the lens asked about three times or more
/// @param asked how many sentences the lens asked about, and was answered
/// @param kinds kinds of question met three times or more
/// @param good how many things were written down that went well
/// @param bad how many that did not
public record Recurring(
        int moments,
        int well,
        int questions,
        List<Meetings> often,
        List<LensTally> patterns,
        int asked,
        List<Kind> kinds,
        int good,
        int bad) {

    /// Below this it is not said to come back.
    public static final int FEWEST = 3;

    private static final int MOST = 10;

    public Recurring {
        often = List.copyOf(often);
        patterns = List.copyOf(patterns);
        kinds = List.copyOf(kinds);
    }

    /// How a kind of question went.
    public record Kind(Tag tag, int met, int well) {
        private Kind with(Kind other) {
            return new Kind(tag, met + other.met, well + other.well);
        }
    }

    static Recurring of(List<Meetings> met, List<LensTally> lens, int good, int bad) {
        var kinds = new EnumMap<Tag, Kind>(Tag.class);
        met.forEach(one ->
                one.tags()
                        .forEach(tag ->
                                kinds.merge(
                                        tag, new Kind(tag, one.met(), one.well()), Kind::with)));
        return new Recurring(
                met.stream().mapToInt(Meetings::met).sum(),
                met.stream().mapToInt(Meetings::well).sum(),
                met.size(),
                met.stream()
                        .filter(one -> one.met() >= FEWEST)
                        .sorted(
                                Comparator.comparingInt(Meetings::met)
                                        .reversed()
                                        .thenComparing(one -> one.question().value()))
                        .limit(MOST)
                        .toList(),
                lens.stream().filter(one -> one.asked() >= FEWEST).toList(),
                lens.stream().mapToInt(LensTally::asked).sum(),
                kinds.values().stream().filter(kind -> kind.met() >= FEWEST).toList(),
                good,
                bad);
    }
}
