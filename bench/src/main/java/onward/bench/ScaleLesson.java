package onward.bench;

import java.util.Set;
import onward.prose.tone.Verdict;

/// The signals of one text with its right answers.
///
/// @param weight how much it counts
@SuppressWarnings("ArrayRecordComponent") // read a thousand times over, and never compared
record ScaleLesson(String id, double[] signals, Set<String> labels, String verdict, double weight) {

    /// Whether no turn of phrase was written with it in view.
    boolean isFresh() {
        return isFresh(id);
    }

    /// Whether the text of this id was written after the turns of phrase, and without them.
    static boolean isFresh(String id) {
        return id.startsWith("c");
    }

    /// The right answer to a question of the scales.
    boolean wants(String question) {
        var isPrivate = verdict.equals(Verdict.KEEP_PRIVATE.word());
        return switch (question) {
            case "HARD_SUBSTANCES" -> labels.contains("substances") && isPrivate;
            case "EXPLICIT" -> labels.contains("sexual") && isPrivate;
            case "TRACEABLE" -> labels.contains("confidential") && isPrivate;
            default -> labels.contains(question.toLowerCase(java.util.Locale.ROOT));
        };
    }

    /// Whether another question has to be a yes before this one is asked.
    boolean isAsked(String question) {
        return switch (question) {
            case "HARD_SUBSTANCES" -> labels.contains("substances");
            case "EXPLICIT" -> labels.contains("sexual");
            case "TRACEABLE" -> labels.contains("confidential");
            default -> true;
        };
    }
}
