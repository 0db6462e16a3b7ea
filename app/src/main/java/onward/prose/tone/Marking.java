package onward.prose.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.prose.Sentences;
import onward.prose.Span;

/// Says where in a text a label applies, and why.
final class Marking {

    private static final int MOST = 3;

    /// What these labels mean is told in a whole sentence, never in a word.
    private static final Set<Label> SENTENCES =
            Set.of(Label.WORK_COMPLAINT, Label.CONFIDENTIAL, Label.DISHONESTY, Label.SEXUAL);

    private final Reading reading;
    private final Findings findings;
    private Optional<List<Span>> sentences = Optional.empty();

    Marking(Reading reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    List<Mark> of(Label label, boolean grave) {
        var reason = Reasons.of(label, grave);
        return spans(label).stream().map(span -> new Mark(label, span, reason)).toList();
    }

    private List<Span> spans(Label label) {
        if (label == Label.NAMES_EMPLOYER || label == Label.NAMES_PERSON) {
            return reading.names().stream()
                    .filter(hit -> hit.what().label() == label)
                    .map(Hit::span)
                    .toList();
        }
        var found = label == Label.PROFANITY ? swearing() : phrases(label);
        if (found.isEmpty()) {
            return List.of(longestSentence());
        }
        var whole =
                SENTENCES.contains(label)
                        ? found.stream().map(this::sentence).distinct().toList()
                        : found;
        return apart(whole);
    }

    private List<Span> phrases(Label label) {
        var topics =
                switch (label) {
                    case SUBSTANCES -> List.of("substances", "drunk");
                    case SEXUAL -> List.of("sexual", "innuendo");
                    default -> List.of(label.word());
                };
        for (var weight = 3; weight > 0; weight--) {
            var spans = new ArrayList<Span>();
            for (var topic : topics) {
                findings.of(topic, weight).forEach(hit -> spans.add(hit.span()));
            }
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        return List.of();
    }

    private List<Span> swearing() {
        var spans = new ArrayList<>(findings.of("profanity", 1).stream().map(Hit::span).toList());
        reading.cues().forEach(hit -> spans.add(hit.span()));
        return spans;
    }

    /// The widest first, and none that touches a wider one; then in the order of the text.
    private static List<Span> apart(List<Span> spans) {
        var kept = new ArrayList<Span>();
        spans.stream()
                .sorted(Comparator.comparingInt((Span span) -> span.start() - span.end()))
                .forEach(span -> {
                    if (kept.size() < MOST && kept.stream().noneMatch(span::overlaps)) {
                        kept.add(span);
                    }
                });
        kept.sort(Comparator.comparingInt(Span::start));
        return kept;
    }

    private Span sentence(Span inside) {
        return sentences().stream()
                .filter(sentence -> sentence.overlaps(inside))
                .reduce((first, last) -> Span.of(first.start(), last.end()))
                .orElse(inside);
    }

    private Span longestSentence() {
        return sentences().stream()
                .max(Comparator.comparingInt(sentence -> sentence.end() - sentence.start()))
                .orElse(Span.of(0, reading.text().length()));
    }

    /// Cut when they are asked for: most marks are words.
    private List<Span> sentences() {
        var cut = sentences.orElseGet(() -> Sentences.of(reading.text()));
        sentences = Optional.of(cut);
        return cut;
    }
}
