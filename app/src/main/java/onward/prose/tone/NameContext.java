package onward.prose.tone;

import java.util.List;

/// What can be seen around a word that could be a name.
final class NameContext {

    private static final int SOON = 9;

    private final NameWords words;
    private final CommonWords common;
    private final String text;
    private final List<Piece> pieces;
    private final boolean aboutWork;
    private final boolean lowerCase;
    private final boolean shouted;
    private final boolean beside;

    /// @param beside whether a name stands in the text that can mean nothing else
    NameContext(
            NameWords words, CommonWords common, String text, List<Piece> pieces, boolean beside) {
        this.beside = beside;
        this.words = words;
        this.common = common;
        this.text = text;
        this.pieces = pieces;
        aboutWork = pieces.stream().anyMatch(piece -> words.isNear("work", piece.owner()));
        shouted = text.chars().noneMatch(Character::isLowerCase);
        lowerCase =
                pieces.stream()
                        .noneMatch(piece ->
                                piece.capital()
                                        && !piece.shouts(text)
                                        && piece.word().length() > 1);
    }

    boolean isAboutWork() {
        return aboutWork;
    }

    /// Whether its writer uses no capitals, so that their absence says nothing.
    boolean isLowerCase() {
        return lowerCase;
    }

    boolean isShouted() {
        return shouted;
    }

    boolean hasSureName() {
        return beside;
    }

    Piece piece(int at) {
        return pieces.get(at);
    }

    int size() {
        return pieces.size();
    }

    String text() {
        return text;
    }

    boolean isNear(String kind, int at) {
        return words.isNear(kind, word(at));
    }

    boolean isGeneric(int at) {
        return words.isGeneric(word(at));
    }

    boolean isRare(String word) {
        return common.isRare(word);
    }

    String word(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).plain() : "";
    }

    /// "Chase bought ice creams": what stands here says what somebody did.
    boolean acts(int at) {
        var word = word(at);
        return words.isNear("does", word)
                || words.isNear("speech", word)
                || (word.length() > 4 && word.endsWith("ed"));
    }

    boolean isNumber(int at) {
        return !word(at).isEmpty() && Character.isDigit(text.charAt(pieces.get(at).span().start()));
    }

    boolean youSoon(int at) {
        for (var i = at; i < Math.min(at + SOON, pieces.size()); i++) {
            if (isYou(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isYou(int at) {
        return List.of("you", "u", "your", "ur", "youre", "youve", "ya", "yer", "urself")
                .contains(word(at));
    }

    boolean isInitial(int at) {
        return at >= 0 && pieces.get(at).word().length() == 1;
    }

    /// Whether the piece here is a capitalised word of its own, right beside its neighbour.
    boolean isOther(int at) {
        if (at < 0 || at >= pieces.size()) {
            return false;
        }
        var piece = pieces.get(at);
        var start = piece.span().start();
        var beside =
                start > 0
                        && text.charAt(start - 1) == ' '
                        && at > 0
                        && pieces.get(at - 1).span().end() == start - 1;
        return piece.capital()
                && beside
                && !piece.opens()
                && !piece.isHandle()
                && piece.word().length() > 1
                && !common.has(piece.owner())
                && !piece.word().startsWith("i'")
                && !piece.shouts(text);
    }
}
