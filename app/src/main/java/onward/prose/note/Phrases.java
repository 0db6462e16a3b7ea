package onward.prose.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.prose.Span;
import onward.prose.Word;

/// A table of phrases. A line is a phrase as [PhraseReader] reads it; `name = a | b` names a part;
/// a phrase behind `- ` lets a sentence pass that holds it.
final class Phrases {

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private Optional<Phrases> passes = Optional.empty();

    private Phrases() {}

    static Phrases read(String table) {
        var phrases = new Phrases();
        var passes = new Phrases();
        var named = new HashMap<String, String>();
        for (var line : Table.lines(table)) {
            var equals = line.indexOf(" = ");
            if (equals > 0) {
                named.put(line.substring(0, equals), line.substring(equals + 3));
            } else if (line.startsWith("- ")) {
                passes.add(PhraseReader.read(line.substring(2), named));
            } else {
                phrases.add(PhraseReader.read(line, named));
            }
        }
        phrases.passes = Optional.of(passes);
        return phrases;
    }

    private void add(Phrase phrase) {
        var opening = phrase.opening();
        opening.words().forEach(word -> at(byWord, word).add(phrase));
        opening.beginnings().forEach(beginning -> at(byBeginning, beginning).add(phrase));
    }

    private static List<Phrase> at(Map<String, List<Phrase>> map, String key) {
        return map.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /// The first and longest match in the words of one sentence.
    Optional<Span> find(List<Word> words) {
        if (passes.flatMap(some -> some.first(words)).isPresent()) {
            return Optional.empty();
        }
        return first(words);
    }

    private Optional<Span> first(List<Word> words) {
        for (var at = 0; at < words.size(); at++) {
            var end = longest(words, at);
            if (end > at) {
                var last = words.get(end - 1).span();
                return Optional.of(Span.of(words.get(at).span().start(), last.end()));
            }
        }
        return Optional.empty();
    }

    private int longest(List<Word> words, int at) {
        var end = -1;
        var word = words.get(at).folded();
        for (var phrase : byWord.getOrDefault(word, List.of())) {
            end = Math.max(end, phrase.endOfMatch(words, at));
        }
        for (var entry : byBeginning.entrySet()) {
            if (word.startsWith(entry.getKey())) {
                for (var phrase : entry.getValue()) {
                    end = Math.max(end, phrase.endOfMatch(words, at));
                }
            }
        }
        return end;
    }
}
