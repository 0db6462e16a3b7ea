package onward.prose.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.prose.Span;
import onward.prose.note.Letter.Sentence;

/// Apologies: whether one is due, and whether those that are given are plain and single.
final class Apologies {

    private static final Phrases APOLOGY = Phrases.read("apology.txt");

    private static final Phrases CONDITIONAL = Phrases.read("apology-conditional.txt");

    /// In a sentence that apologises twice, or three times, the words between are few.
    private static final Phrases TWICE = Phrases.read("apology-twice.txt");

    private Apologies() {}

    static List<Finding> in(Letter letter, Talk talk) {
        var given =
                letter.sentences().stream()
                        .filter(sentence -> Cues.has(APOLOGY, sentence))
                        .toList();
        var findings = new ArrayList<Finding>();
        if (given.isEmpty()) {
            if (talk.happened().stream().anyMatch(one -> Happening.of(one) == Happening.COST)) {
                findings.add(Finding.ofTheWholeNote(Kind.APOLOGY_MISSING));
            }
            return findings;
        }
        if (!mayBeDue(talk)) {
            findings.add(finding(Kind.APOLOGY_NOT_DUE, letter, given.getFirst()));
        }
        given.stream()
                .filter(sentence -> Cues.has(CONDITIONAL, sentence))
                .map(sentence -> finding(Kind.APOLOGY_CONDITIONAL, letter, sentence))
                .limit(1)
                .forEach(findings::add);
        over(letter, given).ifPresent(findings::add);
        return findings;
    }

    private static boolean mayBeDue(Talk talk) {
        return talk.happened().stream().anyMatch(one -> Happening.of(one) != Happening.WEAK_ANSWER);
    }

    private static Optional<Finding> over(Letter letter, List<Sentence> given) {
        if (given.size() > 1) {
            return Optional.of(finding(Kind.OVER_APOLOGY, letter, given.get(1)));
        }
        return given.stream()
                .filter(sentence -> Cues.has(TWICE, sentence))
                .findFirst()
                .map(sentence -> finding(Kind.OVER_APOLOGY, letter, sentence));
    }

    private static Finding finding(Kind kind, Letter letter, Sentence sentence) {
        Span match = APOLOGY.find(sentence.words()).orElseThrow();
        return Finding.of(kind, Clauses.around(letter.text(), sentence, match));
    }
}
