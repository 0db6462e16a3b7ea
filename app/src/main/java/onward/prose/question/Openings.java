package onward.prose.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How questions begin: "Tell me about a time when you", "What would you do if". An opening says
/// what is wanted, a story or an opinion, and not what the question is about.
final class Openings {

    static final Openings ALL = new Openings(WordList.lines("openings.txt"));

    private static final String STORY = "story";

    private final List<Opening> longestFirst = new ArrayList<>();

    /// @param lines each a kind, a colon and the words
    private Openings(List<String> lines) {
        for (var line : lines) {
            var parts = line.split(": ", 2);
            longestFirst.add(new Opening(List.of(parts[1].split(" ")), parts[0].equals(STORY)));
        }
        longestFirst.sort(Comparator.comparingInt(Opening::length).reversed());
    }

    /// @param asksForAStory whether something that happened is asked for
    record Opening(List<String> words, boolean asksForAStory) {

        Opening {
            words = List.copyOf(words);
        }

        int length() {
            return words.size();
        }
    }

    /// The opening of a question; one without words where it has none.
    Opening of(List<String> words) {
        return longestFirst.stream()
                .filter(opening ->
                        words.size() > opening.length()
                                && words.subList(0, opening.length()).equals(opening.words()))
                .findFirst()
                .orElseGet(() -> new Opening(List.of(), false));
    }
}
