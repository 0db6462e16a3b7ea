package onward.story;

/// How far the matters went: all first talks, all second ones, and so on.
///
/// @param number which talk of its matter it was, from 1
/// @param isLast whether later talks are counted with it
/// @param next after how many of them a further talk was held
/// @param endings what came of those that had none
public record Stage(int number, boolean isLast, int next, Endings endings) {

    private static final String[] NAMES = {"First", "Second", "Third", "Fourth", "Fifth"};

    /// How many talks there were.
    public int talks() {
        return next + endings.all();
    }

    /// "Second talk".
    public String name() {
        return NAMES[number - 1] + (isLast ? " talk or later" : " talk");
    }
}
