package onward.prose.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.prose.Word;
import onward.prose.Words;

/// Whether a note names one thing from the talk.
final class Specifics {

    /// Words that could stand in any thank-you note.
    private static final Set<String> GENERIC = Table.words("generic.txt");

    /// Words that mean nearly the same, a line each.
    private static final List<Set<String>> SYNONYMS =
            Table.lines("synonyms.txt").stream().map(line -> Set.of(line.split(" +", -1))).toList();

    private Specifics() {}

    static List<Finding> in(Letter letter, Talk talk) {
        if (talk.talkedAbout().isEmpty()) {
            return List.of();
        }
        var topics = topics(talk);
        var words = letter.body().stream().map(Word::folded).toList();
        var names = words.stream().filter(word -> !GENERIC.contains(word)).toList();
        return names.stream()
                        .anyMatch(word -> topics.stream().anyMatch(topic -> means(word, topic)))
                ? List.of()
                : List.of(Finding.ofTheWholeNote(Kind.NOTHING_SPECIFIC));
    }

    private static Set<String> topics(Talk talk) {
        var known = new HashSet<String>();
        Stream.of(talk.company(), talk.recipient(), talk.role())
                .flatMap(text -> Words.of(text).stream())
                .forEach(word -> known.add(Called.bare(word.folded())));
        var topics = new HashSet<String>();
        talk.talkedAbout().stream()
                .flatMap(topic -> Words.of(topic).stream())
                .map(word -> Called.bare(word.folded()))
                .filter(word -> !GENERIC.contains(word) && !known.contains(word))
                .forEach(topics::add);
        return topics;
    }

    private static boolean means(String word, String topic) {
        return Stems.areKin(word, topic)
                || SYNONYMS.stream().anyMatch(set -> set.contains(word) && set.contains(topic));
    }
}
