package onward.prose.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.prose.Span;

/// Looks for names in one text, left to right, the longest form first.
final class NameSearch {

    private static final int WIDEST_GAP = 3;
    private static final long SAINT = LetterCode.of("st");

    private final KnownNames names;
    private final String text;
    private final List<Piece> pieces;
    private final NameEvidence evidence;
    private final NameHandles handles;
    private final List<Hit<KnownName>> hits = new ArrayList<>();

    NameSearch(KnownNames names, String text) {
        this.names = names;
        this.text = text;
        pieces = Pieces.of(text);
        evidence =
                new NameEvidence(
                        new NameContext(
                                names.words(), names.common(), text, pieces, this::hasSureName));
        handles = new NameHandles(names, evidence, text, pieces);
    }

    List<Hit<KnownName>> all() {
        var at = 0;
        while (at < pieces.size()) {
            at = Math.max(at + 1, take(at));
        }
        return hits;
    }

    /// Whether a name stands here that can mean nothing else: it makes the doubtful ones likelier.
    private boolean hasSureName() {
        for (var at = 0; at < pieces.size(); at++) {
            for (var form : candidates(at)) {
                var sure =
                        !form.isWord()
                                && (form.kind() == NameForm.Kind.WHOLE || pieces.get(at).capital());
                if (sure && endOf(form, at) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Takes the name that starts here, and says where to go on.
    private int take(int at) {
        var piece = pieces.get(at);
        if (piece.isHandle()) {
            handles.meant(at).ifPresent(form -> add(form, handles.spanOf(at)));
            return at + 1;
        }
        for (var form : candidates(at)) {
            var end = endOf(form, at);
            if (end > 0 && evidence.supports(form, at, end)) {
                add(form, evidence.spanWithTitle(form, at, end));
                return end;
            }
        }
        return takeAltered(at);
    }

    private boolean mayBegin(Piece piece) {
        return !piece.isLetters() || names.mayBegin(text, piece);
    }

    private List<NameForm> candidates(int at) {
        if (!mayBegin(pieces.get(at))) {
            return List.of();
        }
        var word = pieces.get(at).word();
        var owner = pieces.get(at).owner();
        var asIs = names.startingWith(word);
        var owned = owner.equals(word) ? List.<NameForm>of() : names.startingWith(owner);
        var many =
                owner.endsWith("s")
                        ? names.startingWith(owner.substring(0, owner.length() - 1))
                        : List.<NameForm>of();
        if (owned.isEmpty() && many.isEmpty()) {
            return asIs;
        }
        var all = new ArrayList<>(asIs);
        all.addAll(owned);
        all.addAll(many);
        return all;
    }

    /// One past the last piece of a form that stands here; 0 where it does not.
    private int endOf(NameForm form, int start) {
        var at = start + 1;
        for (var i = 1; i < form.words().size(); i++) {
            while (at < pieces.size() && isAnd(pieces.get(at).word())) {
                at++;
            }
            if (at >= pieces.size()
                    || !sameWord(pieces.get(at), form.words().get(i))
                    || !isNarrow(pieces.get(at - 1), pieces.get(at))) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static boolean isAnd(String word) {
        return word.equals("and") || word.equals("&") || word.equals("n");
    }

    private static boolean sameWord(Piece piece, String word) {
        return piece.word().equals(word)
                || piece.owner().equals(word)
                || piece.word().equals(word + "s");
    }

    /// Whether only spaces of any width, or a few other signs, lie between two pieces.
    private boolean isNarrow(Piece left, Piece right) {
        var between = text.substring(left.span().end(), right.span().start());
        return between.isBlank()
                || (between.strip().length() <= WIDEST_GAP && between.indexOf('\n') < 0);
    }

    /// Names that are misspelt, run together, taken apart or spelt out.
    private int takeAltered(int at) {
        var piece = pieces.get(at);
        for (var form : mayBegin(piece) ? names.joinedAs(piece.owner()) : List.<NameForm>of()) {
            if (form.words().size() > 1) {
                add(form, piece.span());
                return at + 1;
            }
        }
        if (at + 1 < pieces.size()) {
            var end = takePair(at);
            if (end > 0) {
                return end;
            }
        }
        var saint = takeSaint(at);
        if (saint > 0) {
            return saint;
        }
        var spelt = takeSpelt(at);
        if (spelt > 0) {
            return spelt;
        }
        near(piece)
                .filter(form -> !form.words().getFirst().equals(piece.owner()))
                .filter(form -> evidence.supportsNear(form, at))
                .ifPresent(form -> add(form, piece.span()));
        return at + 1;
    }

    private int takePair(int at) {
        var next = pieces.get(at + 1);
        if (pieces.get(at).isLetters()
                && next.isLetters()
                && !names.mayJoin(text, pieces.get(at), next)) {
            return 0;
        }
        var pair = pieces.get(at).word() + next.owner();
        for (var form : names.joinedAs(pair)) {
            if (!form.isWord()
                    && pair.length() > 5
                    && isNarrow(pieces.get(at), next)
                    && (pieces.get(at).capital() || !names.common().has(pieces.get(at).word()))) {
                add(form, Span.of(pieces.get(at).span().start(), next.span().end()));
                return at + 2;
            }
        }
        return 0;
    }

    /// "St Al's" for St Aldwyn's Hospital.
    private int takeSaint(int at) {
        if (!isSaint(pieces.get(at)) || at + 1 >= pieces.size()) {
            return 0;
        }
        var brief = pieces.get(at + 1).owner();
        for (var form : names.startingWith("st")) {
            if (brief.length() > 1
                    && form.words().size() > 1
                    && form.words().get(1).startsWith(brief)) {
                add(form, Span.of(pieces.get(at).span().start(), pieces.get(at + 1).span().end()));
                return at + 2;
            }
        }
        return 0;
    }

    private static boolean isSaint(Piece piece) {
        return piece.isLetters() ? piece.code() == SAINT : piece.word().equals("st");
    }

    /// `L-A-N-T-E-R-N` and `v a n t r i x`.
    private int takeSpelt(int at) {
        if (pieces.get(at).isLetters() && pieces.get(at).end() - pieces.get(at).start() > 1) {
            return 0;
        }
        var spelt = new StringBuilder();
        var end = at;
        while (end < pieces.size() && pieces.get(end).word().length() == 1) {
            spelt.append(pieces.get(end++).word());
        }
        if (spelt.length() < 4) {
            return 0;
        }
        var letters = spelt.toString();
        var form =
                names.joined().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(letters))
                        .filter(entry -> entry.getKey().length() <= letters.length() + 1)
                        .map(entry -> entry.getValue().getFirst())
                        .findFirst();
        var span = Span.of(pieces.get(at).span().start(), pieces.get(end - 1).span().end());
        form.ifPresent(found -> add(found, span));
        return form.isPresent() ? end : 0;
    }

    private Optional<NameForm> near(Piece piece) {
        return isShort(piece) || names.common().has(piece)
                ? Optional.empty()
                : names.near().to(piece.owner());
    }

    private static boolean isShort(Piece piece) {
        return (piece.isLetters() ? piece.end() - piece.start() : piece.owner().length()) < 5;
    }

    private void add(NameForm form, Span span) {
        hits.add(new Hit<>(form.name(), span));
    }
}
