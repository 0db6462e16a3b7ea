package onward.prose.tone;

import java.util.List;
import java.util.Optional;
import onward.prose.Language;

/// Reads one text after another with buffers that are used again: nothing is allocated for a text
/// in which nothing is found. One thread alone may use it.
public final class ToneReader {

    /// Facebook takes 63,206 characters, the most of all networks; what stands behind is not read.
    private static final int LONGEST = 1 << 16;

    private static final int OFFENSIVE = Head.OFFENSIVE.column();

    private final Lexicon<Cue> lists;
    private final Summing summing;
    private final Rules rules;
    private final SelfHarm selfHarm;
    private final Folding folding = new Folding();
    private final Finds cues = new Finds();
    private final Finds looseCues = new Finds();
    private final long[] room;
    private final float[] heads = new float[Head.values().length];
    private String text = "";
    private List<Hit<KnownName>> names = List.of();
    private Optional<Judgement> found = Optional.empty();

    ToneReader(Lexicon<Cue> lists, Summing summing, Rules rules, SelfHarm selfHarm) {
        this.lists = lists;
        this.summing = summing;
        this.rules = rules;
        room = rules.room();
        this.selfHarm = selfHarm;
    }

    /// Reads a text; what is asked afterwards is about this one.
    ///
    /// @return whether it does anything that a label says; if not, it is fine
    public boolean read(String whole, KnownNames known) {
        text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        found = Optional.empty();
        folding.read(text);
        cues.clear();
        looseCues.clear();
        lists.find(folding.bare(), cues);
        if (folding.isStretched()) {
            lists.find(folding.loose(), looseCues);
        }
        names = known.mayBeIn(text) ? known.in(text) : List.of();
        summing.score(folding.plain(), heads);
        if (isQuiet()) {
            return false;
        }
        // most texts that are looked at do nothing, and their language does not matter then
        var english = rules.judge(reading(Language.ENGLISH));
        if (english.labels().isEmpty()) {
            return false;
        }
        var language = Language.of(text);
        var judged = language == Language.ENGLISH ? english : rules.judge(reading(language));
        found = Optional.of(judged);
        return !judged.labels().isEmpty();
    }

    private boolean isQuiet() {
        return cues.isEmpty()
                && looseCues.isEmpty()
                && names.isEmpty()
                && !isAnyHeadLoud()
                && !rules.maySpeakOf(text, room);
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

    /// What was found in the text that was read last, without a look at whether to show the help
    /// card; empty where it does nothing that a label says.
    public Optional<Judgement> found() {
        return found;
    }

    /// The judgement of the text that was read last.
    public Judgement judgement() {
        return found.orElseGet(this::nothing).withHelp(selfHarm.callsForHelp(text));
    }

    /// For a text that does nothing, only how near it came to each label.
    private Judgement nothing() {
        var language = Language.of(text);
        var scores = rules.judge(reading(language)).scores();
        return Judgement.nothing(scores, language);
    }

    private Reading reading(Language language) {
        var all = cues.hits(lists, folding.bare());
        looseCues.hits(lists, folding.loose()).stream()
                .filter(hit -> !all.contains(hit))
                .forEach(all::add);
        return new Reading(text, all, names, Scores.of(heads), language);
    }
}
