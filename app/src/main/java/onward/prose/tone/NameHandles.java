package onward.prose.tone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onward.prose.Span;

/// Reads `@larsholm`, `#NorthwindLabs`, `#TessalyCares` and `dana@vantrix.com`.
final class NameHandles {

    private final KnownNames names;
    private final NameEvidence evidence;
    private final String text;
    private final List<Piece> pieces;

    NameHandles(KnownNames names, NameEvidence evidence, String text, List<Piece> pieces) {
        this.names = names;
        this.evidence = evidence;
        this.text = text;
        this.pieces = pieces;
    }

    Optional<NameForm> meant(int at) {
        var piece = pieces.get(at);
        var tag = piece.owner().replace("_", "");
        for (var form : names.joinedAs(tag)) {
            if (fits(form, piece, true)) {
                return Optional.of(form);
            }
        }
        return inside(piece, tag).or(() -> misspelt(tag));
    }

    /// A handle of one given name is anybody's; a hashtag of one word may just be the word.
    private boolean fits(NameForm form, Piece piece, boolean whole) {
        if (form.kind() == NameForm.Kind.GIVEN) {
            return piece.sign() == '@' && !form.isWord();
        }
        if (!form.isWord() || (piece.sign() == '@' && whole)) {
            return true;
        }
        return (piece.capital() && whole) || evidence.isAboutWork();
    }

    /// A longer tag with a name in it: at its beginning, or as one of its humps.
    private Optional<NameForm> inside(Piece piece, String tag) {
        var cut = piece.span().cut(text);
        for (var one : names.insideOf(tag)) {
            var key = one.written();
            var form = one.form();
            if (key.length() < tag.length()
                    && tag.contains(key)
                    && (!form.isWord()
                            || (isHump(cut, key)
                                    && (piece.sign() == '@' || evidence.isAboutWork())))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// Whether `key` is one hump of a tag such as `LifeAtKite`.
    private static boolean isHump(String tag, String key) {
        var hump = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        var at = tag.indexOf(hump);
        var end = at + hump.length();
        return at >= 0 && (end == tag.length() || !Character.isLowerCase(tag.charAt(end)));
    }

    private Optional<NameForm> misspelt(String tag) {
        return names.common().has(tag) ? Optional.empty() : names.near().to(tag);
    }

    Span spanOf(int at) {
        var span = pieces.get(at).span();
        return Span.of(span.start() - 1, span.end());
    }
}
