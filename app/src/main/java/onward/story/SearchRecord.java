package onward.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.interview.Case;
import onward.interview.Outcome;
import onward.interview.Pair;
import onward.interview.TrackRecord;

/// What was foretold beside what came, over the whole search.
///
/// @param found what the pairs bear out; empty where there are none
/// @param noReply how many of the answers are that nobody ever answered
/// @param pending forecasts that wait for an answer
/// @param withdrawn matters that the person ended: they tell nothing about a forecast
/// @param curve empty below fifty answers
/// @param last the last cases with an answer, the earliest first: those that are drawn
public record SearchRecord(
        Optional<TrackRecord> found,
        int noReply,
        int pending,
        int withdrawn,
        List<Bin> curve,
        SadnessRecord sadness,
        List<Case> last) {

    /// More would be too small to tell apart.
    public static final int DRAWN = 60;

    private static final Comparator<Pair> IN_ORDER =
            Comparator.comparingInt((Pair pair) -> pair.forecast().value())
                    .thenComparing(Pair::wentOn);

    public SearchRecord {
        curve = List.copyOf(curve);
        last = List.copyOf(last);
    }

    /// The record of some cases, the earliest first.
    static SearchRecord of(List<Case> cases) {
        var answered = cases.stream().filter(one -> one.pair().isPresent()).toList();
        // in one order: sums of fractions depend on theirs in the last digit
        var pairs =
                answered.stream().map(one -> one.pair().orElseThrow()).sorted(IN_ORDER).toList();
        return new SearchRecord(
                pairs.isEmpty() ? Optional.empty() : Optional.of(TrackRecord.of(pairs)),
                count(answered, Outcome.Kind.NO_REPLY),
                (int) cases.stream().filter(Case::isPending).count(),
                count(cases, Outcome.Kind.WITHDREW),
                Bin.of(pairs),
                SadnessRecord.of(cases),
                answered.subList(Math.max(0, answered.size() - DRAWN), answered.size()));
    }

    /// How many forecasts have an answer.
    public int cases() {
        return found.map(TrackRecord::cases).orElse(0);
    }

    /// Whether only the pairs may be listed.
    public boolean isTooFew() {
        return cases() < TrackRecord.FEWEST;
    }

    private static int count(List<Case> cases, Outcome.Kind kind) {
        return (int) cases.stream().filter(one -> one.ended(kind)).count();
    }
}
