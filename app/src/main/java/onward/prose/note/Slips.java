package onward.prose.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.prose.Span;
import onward.prose.Word;
import onward.prose.Words;
import onward.prose.note.Letter.Sentence;

/// The few slips of spelling and grammar that can be seen with certainty. It is no grammar checker.
final class Slips {

    private static final Set<String> MISSPELT = Table.words("misspelt.txt");

    private static final Phrases GRAMMAR = Phrases.read("grammar.txt");

    /// Words that nobody means to write twice.
    private static final Set<String> NEVER_TWICE = Table.words("never-twice.txt");

    private static final Set<String> AN_ALL_THE_SAME = Table.words("an-all-the-same.txt");

    private static final Set<String> A_ALL_THE_SAME = Table.words("a-all-the-same.txt");

    private Slips() {}

    static List<Finding> in(Letter letter, Talk talk) {
        var known = new HashSet<String>();
        for (var word : Words.of(String.join(" ", talk.talkedAbout()))) {
            known.add(word.folded());
        }
        var spans = new ArrayList<Span>();
        for (var sentence : letter.sentences()) {
            words(letter, sentence, known, spans);
            for (var run : unparted(letter.text(), sentence.words())) {
                GRAMMAR.find(run).ifPresent(spans::add);
            }
        }
        var ordered =
                spans.stream().distinct().sorted(Comparator.comparingInt(Span::start)).toList();
        return Clauses.joined(letter.text(), ordered).stream()
                .map(span -> Finding.of(Kind.LANGUAGE, span))
                .toList();
    }

    /// Words with nothing but white space or a hyphen between them: a slip of grammar lies within.
    private static List<List<Word>> unparted(String text, List<Word> words) {
        var runs = new ArrayList<List<Word>>();
        var start = 0;
        for (var i = 1; i <= words.size(); i++) {
            if (i == words.size() || isParted(text, words.get(i - 1), words.get(i))) {
                runs.add(words.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    private static boolean isParted(String text, Word one, Word other) {
        return text.substring(one.span().end(), other.span().start())
                .chars()
                .anyMatch(mark -> ",;:()—–\"“”".indexOf(mark) >= 0);
    }

    private static void words(
            Letter letter, Sentence sentence, Set<String> known, List<Span> spans) {
        var words = sentence.words();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var isMisspelt = MISSPELT.contains(word.folded()) && !known.contains(word.folded());
            if (isMisspelt || isSmallI(letter.text(), word)) {
                spans.add(word.span());
            }
            if (i + 1 < words.size() && isWrongPair(letter.text(), word, words.get(i + 1))) {
                spans.add(Span.of(word.span().start(), words.get(i + 1).span().end()));
            }
        }
    }

    private static boolean isWrongPair(String text, Word one, Word other) {
        var between = text.substring(one.span().end(), other.span().start());
        if (!between.isBlank()) {
            return false;
        }
        var isTwice = one.folded().equals(other.folded()) && NEVER_TWICE.contains(one.folded());
        return isTwice || isWrongArticle(text, one, other);
    }

    private static boolean isWrongArticle(String text, Word article, Word noun) {
        var letters = noun.folded();
        var first = letters.charAt(0);
        // "an MBA", "a European": capitals are spoken letter by letter, or are names
        if (!Character.isLowerCase(text.charAt(noun.span().start()))) {
            return false;
        }
        var isVowel = "aeiou".indexOf(first) >= 0;
        if (article.is("an")) {
            var isConsonant = first >= 'b' && first <= 'z' && !isVowel;
            return isConsonant && !AN_ALL_THE_SAME.contains(letters);
        }
        return article.is("a")
                && isVowel
                && A_ALL_THE_SAME.stream().noneMatch(letters::startsWith)
                && (text.charAt(article.span().start()) == 'a' || isStart(text, article));
    }

    /// "Option A is": a lone capital within a sentence is a name.
    private static boolean isStart(String text, Word word) {
        var before = text.substring(0, word.span().start()).stripTrailing();
        return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// "i" or "i'm" for "I", but not "i.e." or "(i)".
    private static boolean isSmallI(String text, Word word) {
        var start = word.span().start();
        if (text.charAt(start) != 'i' || !(word.is("i") || word.folded().startsWith("i'"))) {
            return false;
        }
        var after = word.span().end() < text.length() ? text.charAt(word.span().end()) : ' ';
        return after != '.' && after != ')';
    }
}
