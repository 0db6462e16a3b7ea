package onward.prose.tone;

import java.util.List;
import onward.prose.Language;

/// Reads one text after another with buffers that are used again: nothing is allocated for a text
/// in which nothing is found. One thread alone may use it.
public final class ToneReader {

    private static final int OFFENSIVE = Head.OFFENSIVE.column();

    private final Lexicon<Cue> lists;
    private final Summing summing;
    private final Rules rules;
    private final Folding folding = new Folding();
    private final Finds cues = new Finds();
    private final Finds looseCues = new Finds();
    private final float[] heads = new float[Head.values().length];
    private String text = "";
    private List<Hit<KnownName>> names = List.of();
    private boolean loud;

    ToneReader(Lexicon<Cue> lists, Summing summing, Rules rules) {
        this.rules = rules;
        this.lists = lists;
        this.summing = summing;
    }

    /// Reads a text; what is asked afterwards is about this one.
    ///
    /// @return whether there is anything that the rules should look at; if not, it is fine
    public boolean read(String text, KnownNames known) {
        this.text = text;
        folding.read(text);
        cues.clear();
        looseCues.clear();
        lists.find(folding.bare(), cues);
        if (folding.isStretched()) {
            lists.find(folding.loose(), looseCues);
        }
        names = known.mayBeIn(text) ? known.in(text) : List.of();
        summing.score(folding.plain(), heads);
        loud = !cues.isEmpty() || !looseCues.isEmpty() || !names.isEmpty() || isAnyHeadLoud();
        return loud;
    }

    private boolean isAnyHeadLoud() {
        for (var head = 0; head < heads.length; head++) {
            if (heads[head] >= (head == OFFENSIVE ? Tone.QUIET_OFFENSIVE : Tone.QUIET)) {
                return true;
            }
        }
        return false;
    }

    /// How likely a head is for the text that was read last.
    public double score(Head head) {
        return heads[head.column()];
    }

    /// The judgement of the text that was read last.
    public Judgement judgement() {
        var scores = Scores.of(heads);
        var language = Language.of(text);
        if (!loud) {
            return Judgement.nothing(scores, language);
        }
        var found = cues.hits(lists, folding.bare());
        looseCues.hits(lists, folding.loose()).stream()
                .filter(hit -> !found.contains(hit))
                .forEach(found::add);
        return rules.judge(
                new Reading(
                        text,
                        found,
                        names,
                        scores,
                        language));
    }
}
