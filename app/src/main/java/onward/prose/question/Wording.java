package onward.prose.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.prose.Word;
import onward.prose.Words;

/// What can be told of a question by its words alone.
///
/// @param length how many words
/// @param asksForAStory whether something that happened is asked for
/// @param stems its telling words, without their endings
record Wording(int length, boolean asksForAStory, Set<String> stems, List<String> words) {

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ies", "ied", "es", "ed", "ly", "s", "e");

    private static final int SHORTEST_STEM = 3;

    Wording {
        stems = Set.copyOf(stems);
        words = List.copyOf(words);
    }

    static Wording of(String question) {
        var words = Words.of(question).stream().map(Word::folded).toList();
        var opening = Openings.ALL.of(words);
        var telling =
                words.stream()
                        .skip(opening.length())
                        .filter(word -> !SmallWords.ALL.contains(word))
                        .map(Wording::stem)
                        .collect(Collectors.toSet());
        return new Wording(words.size(), opening.asksForAStory(), telling, words);
    }

    /// The share of this question's telling words that the other has, too; 0 where it has none.
    double shareOf(Wording other) {
        return stems.isEmpty() ? 0 : (double) common(other).size() / stems.size();
    }

    /// Whether both ask in the same telling words, however they are put together.
    boolean saysTheSame(Wording other) {
        return !stems.isEmpty() && stems.equals(other.stems);
    }

    /// How much of the other is in this, where each has a word of its own besides: "a good lesson"
    /// beside "a good meeting".
    double framingOf(Wording other) {
        var common = common(other);
        var eachHasMore = common.size() < stems.size() && common.size() < other.stems.size();
        return eachHasMore ? (double) common.size() / other.stems.size() : 0;
    }

    private Set<String> common(Wording other) {
        var common = new HashSet<>(stems);
        common.retainAll(other.stems);
        return common;
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /// The words that say little.
    private static final class SmallWords {
        static final Set<String> ALL =
                WordList.lines("small-words.txt").stream()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
