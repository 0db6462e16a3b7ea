package onward.prose.note;

import java.util.ArrayList;
import java.util.List;
import onward.prose.Span;
import onward.prose.note.Letter.Sentence;

/// The kinds that a sentence gives away by a turn of phrase.
final class Cues {

    private static final List<Cues> ALL =
            List.of(
                    new Cues(Kind.PLEA, "plea.txt"),
                    new Cues(Kind.REARGUING, "rearguing.txt"),
                    new Cues(Kind.BLAME, "blame.txt"),
                    new Cues(Kind.SELF_LABEL, "self_label.txt"));

    private final Kind kind;
    private final Phrases phrases;

    private Cues(Kind kind, String table) {
        this.kind = kind;
        this.phrases = Phrases.read(table);
    }

    static List<Finding> in(Letter letter) {
        return ALL.stream().flatMap(cues -> cues.find(letter).stream()).toList();
    }

    private List<Finding> find(Letter letter) {
        var spans = new ArrayList<Span>();
        for (var sentence : letter.sentences()) {
            phrases.find(sentence.words())
                    .ifPresent(match -> spans.add(Clauses.around(letter.text(), sentence, match)));
        }
        return Clauses.joined(letter.text(), spans).stream()
                .map(span -> Finding.of(kind, span))
                .toList();
    }

    /// The sentences of one kind of a letter.
    static boolean has(Phrases phrases, Sentence sentence) {
        return phrases.find(sentence.words()).isPresent();
    }
}
