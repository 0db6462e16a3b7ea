package onward.prose.tone;

import java.util.List;
import java.util.stream.Collectors;

/// Hears when somebody speaks of hurting themselves, so that the help card can be shown.
///
/// It would rather show the card once too often. It says yes or no and nothing else: no label, no
/// score, and nobody keeps the answer.
final class SelfHarm {

    private final Frames frames;

    SelfHarm(Frames frames) {
        this.frames = frames;
    }

    /// Whether the help card should be shown beside this text.
    boolean callsForHelp(String text) {
        var pieces = Pieces.of(text);
        if (pieces.isEmpty()) {
            return false;
        }
        var found = frames.in(text, pieces);
        var topics = found.stream().map(hit -> hit.what().topic()).collect(Collectors.toSet());
        if (topics.contains("serious")) {
            return !isAllQuoted(text, found, "serious");
        }
        if (topics.contains("place") && topics.contains("distress")) {
            return !topics.contains("playful");
        }
        return topics.contains("doubtful")
                && !topics.contains("playful")
                && !isAllQuoted(text, found, "doubtful");
    }

    /// Words that somebody else wrote, and that are told about.
    private static boolean isAllQuoted(String text, List<Hit<Frame>> found, String topic) {
        var quotations = Quotations.of(text);
        return found.stream()
                .filter(hit -> hit.what().topic().equals(topic))
                .allMatch(hit ->
                        quotations.stream()
                                .anyMatch(quoted ->
                                        quoted.start() <= hit.span().start()
                                                && hit.span().end() <= quoted.end()));
    }
}
