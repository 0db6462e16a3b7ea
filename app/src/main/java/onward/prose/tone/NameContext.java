package onward.prose.tone;

import java.util.List;
import java.util.function.BooleanSupplier;

/// What can be seen around a word that could be a name.
final class NameContext {

    private static final int SOON = 9;

    private final NameWords words;
    private final CommonWords common;
    private final String text;
    private final List<Piece> pieces;
    private final BooleanSupplier beside;
    private final Lazy aboutWork = new Lazy(this::speaksOfWork);
    private final Lazy lowerCase = new Lazy(this::hasNoCapitals);
    private final Lazy shouted = new Lazy(this::hasNoSmallLetters);

    /// Something that is found out when it is asked for, and then known.
    private static final class Lazy implements BooleanSupplier {
        private final BooleanSupplier asked;
        private byte known = -1;

        Lazy(BooleanSupplier asked) {
            this.asked = asked;
        }

        @Override
        public boolean getAsBoolean() {
            if (known < 0) {
                known = (byte) (asked.getAsBoolean() ? 1 : 0);
            }
            return known == 1;
        }
    }

    /// @param beside whether a name stands in the text that can mean nothing else
    NameContext(
            NameWords words,
            CommonWords common,
            String text,
            List<Piece> pieces,
            BooleanSupplier beside) {
        this.beside = new Lazy(beside);
        this.words = words;
        this.common = common;
        this.text = text;
        this.pieces = pieces;
    }

    private boolean speaksOfWork() {
        for (var piece : pieces) {
            if (words.isNear("work", piece.owner())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoCapitals() {
        for (var piece : pieces) {
            if (piece.capital() && !piece.shouts() && piece.word().length() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNoSmallLetters() {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    boolean isAboutWork() {
        return aboutWork.getAsBoolean();
    }

    /// Whether its writer uses no capitals, so that their absence says nothing.
    boolean isLowerCase() {
        return lowerCase.getAsBoolean();
    }

    boolean isShouted() {
        return shouted.getAsBoolean();
    }

    boolean hasSureName() {
        return beside.getAsBoolean();
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
                && !piece.shouts();
    }
}
