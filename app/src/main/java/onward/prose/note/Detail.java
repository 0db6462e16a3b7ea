package onward.prose.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.prose.Span;
import onward.prose.note.Letter.Sentence;

/// Over-detail: a sentence that tells how it came about, with times, things and neighbours.
final class Detail {

    /// Things of the way there and of home, which a recipient has no use for.
    private static final Set<String> HOMELY = Table.words("homely.txt");

    private static final Phrases EXPLAINING = Phrases.read("explaining.txt");

    private static final double ENOUGH = 7;

    private Detail() {}

    static List<Finding> in(Letter letter) {
        var spans = new ArrayList<Span>();
        for (var sentence : letter.sentences()) {
            if (weight(letter.text(), sentence) >= ENOUGH) {
                spans.add(Clauses.trimmed(letter.text(), sentence.span()));
            }
        }
        return Clauses.joined(letter.text(), spans).stream()
                .map(span -> Finding.of(Kind.OVER_DETAIL, span))
                .toList();
    }

    /// Commas and the like count one each, numbers one and a half, homely things one and a half.
    static double weight(String text, Sentence sentence) {
        var span = sentence.cut(text);
        var marks = span.chars().filter(mark -> ",;:".indexOf(mark) >= 0).count();
        var numbers =
                sentence.words().stream()
                        .filter(word -> Character.isDigit(word.folded().charAt(0)))
                        .count();
        var homely =
                sentence.words().stream()
                        .map(word -> Called.bare(word.folded()))
                        .filter(HOMELY::contains)
                        .distinct()
                        .count();
        var explains = EXPLAINING.find(sentence.words()).isPresent() ? 2 : 0;
        return homely + explains < 2 ? 0 : 0.6 * marks + numbers + homely + explains;
    }
}
