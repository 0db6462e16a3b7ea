package onward.prose.tone;

/// Judges posts and drafts. Opened once; any number of threads may use it, each with a reader of
/// its own where there are many texts.
public final class Tone {

    /// A head below this probability does not call for the rules.
    static final double QUIET = 0.3;

    /// The same for the head that is no label's: strangers call a third of all posts offensive.
    static final double QUIET_OFFENSIVE = 0.5;

    private static final int MEMO_FOR_MANY = 1 << 14;
    private static final int MEMO_FOR_ONE = 1 << 6;

    private final Lexicon<Cue> cues;
    private final ToneModel model;
    private final Rules rules;
    private final SelfHarm selfHarm;

    private Tone(Lexicon<Cue> cues, ToneModel model, Rules rules, SelfHarm selfHarm) {
        this.cues = cues;
        this.model = model;
        this.rules = rules;
        this.selfHarm = selfHarm;
    }

    /// Loads the lists and the model that the program brings.
    ///
    /// @throws IllegalStateException where the program is damaged, in words that say which part
    public static Tone open() {
        return with(ToneModel.open());
    }

    /// The same with other weights, to try them before they are the program's.
    public static Tone with(ToneModel model) {
        return new Tone(WordLists.load(), model, Rules.load(), new SelfHarm(Frames.ofHelp()));
    }

    /// Judges one text.
    public Judgement judge(String text, KnownNames names) {
        var reader = new ToneReader(cues, new Summing(model, MEMO_FOR_ONE), rules, selfHarm);
        reader.read(text, names);
        return reader.judgement();
    }

    /// A reader for many texts, for one thread alone. It judges each as [#judge] does.
    public ToneReader reader() {
        return new ToneReader(cues, new Summing(model, MEMO_FOR_MANY), rules, selfHarm);
    }

    /// Whether the help card should be shown beside this text. Kept apart from the judgement: the
    /// answer is for the page alone, and is stored nowhere.
    public boolean helpFor(String text) {
        return selfHarm.callsForHelp(text);
    }
}
