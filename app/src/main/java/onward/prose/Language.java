package onward.prose;

import java.util.ArrayList;

/// What can be said about the language of a text. What is not English is said to be unread; it is
/// never judged.
public enum Language {
    /// English, plain or slangy.
    ENGLISH,
    /// Not English, whichever it is.
    OTHER,
    /// Too few words to tell.
    TOO_SHORT;

    private static final int FEWEST_WORDS = 4;

    /// More letters than this share in another script than Latin are not English.
    private static final double FOREIGN_SHARE = 0.4;

    /// Tells the language by its script, then by its frequent words and by the shape of the rest.
    public static Language of(String text) {
        var script = Script.of(text);
        if (script.foreign() >= 2 && script.foreign() > FOREIGN_SHARE * script.letters()) {
            return OTHER;
        }
        var words = new ArrayList<String>();
        for (var word : Words.of(text)) {
            if (!Character.isDigit(word.folded().charAt(0))) {
                words.add(word.folded());
            }
        }
        if (words.size() < FEWEST_WORDS) {
            return TOO_SHORT;
        }
        var evidence = FrequentWords.ALL.weigh(words);
        if (evidence.english() == evidence.other()) {
            return script.accented() > words.size() / 2 ? OTHER : TOO_SHORT;
        }
        return evidence.english() > evidence.other() + accents(script, words.size())
                ? ENGLISH
                : OTHER;
    }

    /// English knows "résumé" and "naïve"; many accents speak against it.
    private static double accents(Script script, int words) {
        var share = (double) script.accented() / words;
        return share > 0.4 ? script.accented() / 2.0 : 0;
    }

    /// Letters counted by script.
    private record Script(int letters, int foreign, int accented) {

        static Script of(String text) {
            var letters = 0;
            var foreign = 0;
            var accented = 0;
            for (var at = 0; at < text.length(); ) {
                var point = text.codePointAt(at);
                if (Character.isLetter(point)) {
                    letters++;
                    if (point > 0x7F) {
                        var isLatin =
                                Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
                        foreign += isLatin ? 0 : 1;
                        accented += isLatin ? 1 : 0;
                    }
                }
                at += Character.charCount(point);
            }
            return new Script(letters, foreign, accented);
        }
    }
}
