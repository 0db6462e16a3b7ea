package onward.prose.tone;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onward.prose.Language;

/// What was read in one text.
///
/// @param labels what it does, in the order of [Label]
/// @param spans where it does so; every label has at least one
/// @param reasons one plain sentence each, weightiest first; empty where the verdict is fine
/// @param scores probabilities, by which an audit ranks
/// @param language what is not English carries nothing: it is unread
/// @param help whether to show the help card; never stored, never counted
public record Judgement(
        Set<Label> labels,
        Verdict verdict,
        List<Mark> spans,
        List<String> reasons,
        Scores scores,
        Language language,
        boolean help) {

    public Judgement {
        var sorted = EnumSet.noneOf(Label.class);
        sorted.addAll(labels);
        labels = Collections.unmodifiableSet(sorted);
        spans = List.copyOf(spans);
        reasons = List.copyOf(reasons);
    }

    /// The same, with or without the help card.
    Judgement withHelp(boolean shown) {
        return new Judgement(labels, verdict, spans, reasons, scores, language, shown);
    }

    /// A text in which nothing was found.
    static Judgement nothing(Scores scores, Language language) {
        return new Judgement(Set.of(), Verdict.FINE, List.of(), List.of(), scores, language, false);
    }
}
