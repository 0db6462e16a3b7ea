package onward.prose.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import onward.prose.Language;
import onward.prose.tone.Scales.Question;

/// Decides what a text does, from what was found in it: turns of phrase that say what they seem to
/// say, names, lists and the model's heads are weighed together for each label.
final class Rules {

    private final Frames frames;
    private final FrameGate gate;
    private final Scales scales;

    Rules(Frames frames, Scales scales) {
        this.frames = frames;
        this.scales = scales;
        gate = FrameGate.of(frames.all());
    }

    static Rules load() {
        return new Rules(Frames.load(), Scales.load());
    }

    /// Whether a turn of phrase in it may speak for a label; makes no objects.
    ///
    /// @param room of [#room()]
    boolean maySpeakOf(String text, long[] room) {
        return gate.mayBeIn(text, room);
    }

    /// What [#maySpeakOf] works in.
    long[] room() {
        return gate.room();
    }

    Judgement judge(Reading reading) {
        if (reading.language() == Language.OTHER) {
            return Judgement.nothing(reading.scores(), reading.language());
        }
        var findings = new Findings(reading.text(), frames);
        var sure = scales.weigh(Signals.of(reading, findings));
        var labels = EnumSet.noneOf(Label.class);
        var grave = EnumSet.noneOf(Label.class);
        reading.names().forEach(hit -> labels.add(hit.what().label()));
        for (var question : Question.values()) {
            if (sure.getOrDefault(question, 0.0) >= scales.limit(question)) {
                (question.isGrave() ? grave : labels).add(question.label());
            }
        }
        grave.retainAll(labels);
        if (labels.isEmpty()) {
            return Judgement.nothing(moved(reading, sure), reading.language());
        }
        var marks = new ArrayList<Mark>();
        var marking = new Marking(reading, findings);
        for (var label : labels) {
            marks.addAll(marking.of(label, grave.contains(label)));
        }
        var verdict = VerdictRule.of(labels, grave);
        return new Judgement(
                labels,
                verdict,
                marks,
                verdict == Verdict.FINE ? List.of() : reasons(marks),
                moved(reading, sure),
                reading.language(),
                false);
    }

    private static Scores moved(Reading reading, Map<Question, Double> sure) {
        var moved = new EnumMap<Label, Double>(Label.class);
        reading.names().forEach(hit -> moved.put(hit.what().label(), 1.0));
        for (var question : Question.values()) {
            if (!question.isGrave()) {
                moved.put(question.label(), sure.getOrDefault(question, 0.0));
            }
        }
        return reading.scores().with(moved);
    }

    /// Weightiest first; a name is a reason only beside something else.
    private static List<String> reasons(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(mark -> WEIGHTIEST.indexOf(mark.label())))
                .map(Mark::reason)
                .distinct()
                .toList();
    }

    private static final List<Label> WEIGHTIEST =
            List.of(
                    Label.IDENTITY_ATTACK,
                    Label.THREAT,
                    Label.DISHONESTY,
                    Label.CONFIDENTIAL,
                    Label.HOSTILE,
                    Label.SUBSTANCES,
                    Label.SEXUAL,
                    Label.WORK_COMPLAINT,
                    Label.PROFANITY,
                    Label.NAMES_EMPLOYER,
                    Label.NAMES_PERSON);
}
