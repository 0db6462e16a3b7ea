package onward.prose.tone;

import java.util.List;
import onward.prose.Language;

/// Makes the signals of a text for those who learn how to weigh them. One thread alone may use it.
public final class SignalReader {

    private final Lexicon<Cue> lists = WordLists.load();
    private final Frames frames = Frames.load();
    private final Folding folding = new Folding();
    private final Finds finds = new Finds();

    /// What each signal stands for, in their order.
    public List<String> all() {
        return Signals.all();
    }

    /// The signals of a text.
    ///
    /// @param heads what the model says, in the order of [Head]
    public double[] read(String text, KnownNames names, float[] heads) {
        folding.read(text);
        finds.clear();
        lists.find(folding.bare(), finds);
        var reading =
                new Reading(
                        text,
                        finds.hits(lists, folding.bare()),
                        names.in(text),
                        Scores.of(heads),
                        Language.of(text));
        return Signals.of(reading, new Findings(text, frames));
    }

    /// Whether a word of the lists stands in a text.
    public boolean isListed(String text) {
        folding.read(text);
        finds.clear();
        lists.find(folding.bare(), finds);
        return !finds.isEmpty();
    }
}
