package onward.guard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import onward.archive.Kind;
import onward.archive.Network;
import onward.archive.Visibility;
import onward.prose.tone.Label;
import onward.prose.tone.Mark;
import onward.prose.tone.Verdict;

/// A post that a hiring manager would stop at.
///
/// @param at when it was written, as far as the export tells
/// @param identity the same in every export that holds this post
/// @param link where it can be seen and deleted; a web address or nothing
/// @param place the group, the board or whose post it answers; may be empty
/// @param weight its place in the list, worst and most public first
/// @param reason the weightiest, in one sentence
public record Trace(
        Network network,
        Kind kind,
        Optional<Instant> at,
        String identity,
        String text,
        Optional<String> link,
        Visibility visibility,
        Reach reach,
        String place,
        Verdict verdict,
        Set<Label> labels,
        List<Mark> marks,
        String reason,
        int weight) {

    /// Worst and most public first; of two equal ones the newer.
    public static final Comparator<Trace> WORST_FIRST =
            Comparator.comparingInt(Trace::weight)
                    .reversed()
                    .thenComparing(
                            trace -> trace.at().orElse(Instant.MIN), Comparator.reverseOrder())
                    .thenComparing(Trace::identity);

    public Trace {
        var sorted = EnumSet.noneOf(Label.class);
        sorted.addAll(labels);
        labels = Collections.unmodifiableSet(sorted);
        marks = List.copyOf(marks);
        link = link.filter(Trace::isOnTheWeb);
        for (var mark : marks) {
            if (mark.span().end() > text.length()) {
                throw new IllegalArgumentException("a mark beyond the text");
            }
        }
    }

    /// The year, by the clock of the meridian; empty where nobody knows.
    public OptionalInt year() {
        return at.map(when -> OptionalInt.of(when.atOffset(ZoneOffset.UTC).getYear()))
                .orElse(OptionalInt.empty());
    }

    /// A link of an export could be anything: one that a browser would run is none.
    private static boolean isOnTheWeb(String link) {
        var start = link.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    /// Never the text: what a person wrote must not end in a log.
    @Override
    public String toString() {
        return "Trace[%s %s %s %s]".formatted(network, kind, reach, labels);
    }
}
