package onward.prose.note;

/// Whether two words come from one: "moderating" and "moderators".
final class Stems {

    private static final int SHORTEST = 3;

    /// Words that share this much of their beginning are kin.
    private static final int LONG_BEGINNING = 5;

    private static final String[] ENDINGS = {
        "ations", "ation", "ings", "ing", "edly", "ed", "ers", "er", "ies", "es", "s", "ly", "y",
        "e"
    };

    private Stems() {}

    static boolean areKin(String one, String other) {
        if (of(one).equals(of(other))) {
            return true;
        }
        var shared = 0;
        var shorter = Math.min(one.length(), other.length());
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= LONG_BEGINNING && shared >= shorter - 2;
    }

    /// The word without its commonest ending; not a word of any language.
    static String of(String word) {
        var bare = Called.bare(word);
        for (var ending : ENDINGS) {
            var length = bare.length() - ending.length();
            if (length >= SHORTEST && bare.endsWith(ending)) {
                var stem = bare.substring(0, length);
                // "running" and "run"
                return length > SHORTEST && stem.charAt(length - 1) == stem.charAt(length - 2)
                        ? stem.substring(0, length - 1)
                        : stem;
            }
        }
        return bare;
    }
}
