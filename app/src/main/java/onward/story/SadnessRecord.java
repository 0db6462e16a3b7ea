package onward.story;

import java.util.List;
import java.util.function.Function;
import onward.interview.Case;
import onward.interview.TrackRecord;
import onward.kernel.Sadness;

/// How sad somebody said that they would be in a week, beside how sad they were.
///
/// @param cases where both are known, the earliest first
public record SadnessRecord(List<Case> cases) {
    public SadnessRecord {
        cases = List.copyOf(cases);
    }

    static SadnessRecord of(List<Case> cases) {
        return new SadnessRecord(
                cases.stream()
                        .filter(one -> one.foretold().isPresent() && one.felt().isPresent())
                        .toList());
    }

    /// Whether only the pairs may be listed.
    public boolean isTooFew() {
        return cases.size() < TrackRecord.FEWEST;
    }

    /// The mean of what was foretold, 0 to 10.
    public double foretold() {
        return mean(one -> one.foretold().orElseThrow());
    }

    /// The mean of what was felt, 0 to 10.
    public double felt() {
        return mean(one -> one.felt().orElseThrow());
    }

    private double mean(Function<Case, Sadness> figure) {
        return cases.stream().mapToInt(one -> figure.apply(one).value()).average().orElse(0);
    }
}
