package onward.prose.tone;

import java.util.List;
import java.util.Set;
import onward.prose.Span;

/// The turns of phrase of a text that say what they seem to say: what is denied, warned against, or
/// quoted to be condemned is left out.
final class Findings {

    private static final Set<String> DENIALS =
            Set.of(
                    "dont",
                    "not",
                    "never",
                    "isnt",
                    "wasnt",
                    "arent",
                    "werent",
                    "didnt",
                    "no",
                    "nobody",
                    "stop",
                    "without",
                    "doesnt",
                    "havent",
                    "hasnt",
                    "hadnt",
                    "wont",
                    "cant",
                    "shouldnt",
                    "wouldnt",
                    "quit",
                    "nor",
                    "nothing");
    private static final Set<String> DENIABLE =
            Set.of(
                    "hostile",
                    "dishonesty",
                    "threat",
                    "sexual",
                    "substances",
                    "drunk",
                    "identity_attack");
    private static final Set<String> QUOTABLE =
            Set.of("hostile", "dishonesty", "threat", "sexual", "identity_attack", "profanity");
    private static final int REACH = 3;

    private final String text;
    private final List<Piece> pieces;
    private final List<Span> quotations;
    private final List<Hit<Frame>> all;

    Findings(String text, Frames frames) {
        this.text = text;
        pieces = Pieces.of(text);
        quotations = Quotations.of(text);
        var found = frames.in(text, pieces);
        var condemned = found.stream().anyMatch(hit -> hit.what().topic().equals("condemns"));
        var idioms = found.stream().filter(Findings::isIdiom).map(Hit::span).toList();
        all =
                found.stream()
                        .filter(hit -> isMeant(hit, condemned))
                        .filter(hit -> !isPartOf(idioms, hit))
                        .toList();
    }

    private static boolean isIdiom(Hit<Frame> hit) {
        return hit.what().topic().equals("idiom");
    }

    /// "baked" in "baked bread" is bread, whatever else it may mean alone.
    private static boolean isPartOf(List<Span> idioms, Hit<Frame> hit) {
        var start = hit.span().start();
        return hit.what().topic().equals("substances")
                && idioms.stream().anyMatch(idiom -> idiom.start() <= start && start < idiom.end());
    }

    private boolean isMeant(Hit<Frame> hit, boolean condemned) {
        var topic = hit.what().topic();
        if (QUOTABLE.contains(topic) && condemned && isQuoted(hit.span())) {
            return false;
        }
        if (topic.equals("work_complaint")) {
            return !isDenied(hit.span(), 1);
        }
        return !DENIABLE.contains(topic) || !isDenied(hit.span(), REACH);
    }

    private boolean isQuoted(Span span) {
        return quotations.stream()
                .anyMatch(quoted -> quoted.start() <= span.start() && span.end() <= quoted.end());
    }

    private boolean isDenied(Span span, int reach) {
        var first = firstFrom(span.start());
        for (var at = first - 1; at >= Math.max(0, first - reach); at--) {
            if (DENIALS.contains(pieces.get(at).plain())) {
                return true;
            }
            if (pieces.get(at).opens()) {
                return false;
            }
        }
        return false;
    }

    /// The piece that begins here, or the next; halving, since a long text has many of both.
    private int firstFrom(int start) {
        var low = 0;
        var high = pieces.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (pieces.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String text() {
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Hit<Frame>> all() {
        return all;
    }

    boolean hasQuotation() {
        return !quotations.isEmpty();
    }

    /// What speaks for a topic, at least this strongly.
    List<Hit<Frame>> of(String topic, int weight) {
        return all.stream()
                .filter(hit -> hit.what().topic().equals(topic) && hit.what().weight() >= weight)
                .toList();
    }
}
