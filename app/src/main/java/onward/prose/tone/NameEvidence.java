package onward.prose.tone;

import java.util.List;
import onward.prose.Span;

/// Weighs whether a word that could be a name is meant as one: its case, and what stands beside it.
final class NameEvidence {

    private static final int ENOUGH = 4;

    private final NameWords words;
    private final CommonWords common;
    private final String text;
    private final List<Piece> pieces;
    private final boolean aboutWork;
    private final boolean lowerCase;
    private final boolean beside;

    NameEvidence(
            NameWords words, CommonWords common, String text, List<Piece> pieces, boolean beside) {
        this.beside = beside;
        this.words = words;
        this.common = common;
        this.text = text;
        this.pieces = pieces;
        aboutWork = pieces.stream().anyMatch(piece -> words.isNear("work", piece.owner()));
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

    /// Whether the pieces from `at` up to `end` are meant as this name.
    boolean supports(NameForm form, int at, int end) {
        if (isDomain(end - 1)) {
            return true;
        }
        if (form.name().label() == Label.NAMES_EMPLOYER) {
            return form.isWord()
                    ? companyPoints(form, at, end) >= ENOUGH
                    : isNoThing(form, at, end);
        }
        return switch (form.kind()) {
            case WHOLE, PART -> form.words().size() > 1 || supportsOne(form, at, end);
            case GIVEN, FAMILY -> supportsOne(form, at, end);
        };
    }

    /// `kite.com`, `careers.kite.io`.
    private boolean isDomain(int at) {
        var end = pieces.get(at).span().end();
        return at + 1 < pieces.size()
                && end + 1 == pieces.get(at + 1).span().start()
                && text.charAt(end) == '.'
                && List.of("com", "co", "io", "org", "net", "ai", "dev", "app", "eu", "uk")
                        .contains(pieces.get(at + 1).word());
    }

    /// A made-up name always counts, but "the old dovecote" is a thing.
    private boolean isNoThing(NameForm form, int at, int end) {
        var piece = pieces.get(at);
        return piece.capital()
                || lowerCase
                || form.words().size() > 1
                || words.isNear("work", word(end))
                || !words.isNear("article", word(at - 1)) && !words.isNear("article", word(at - 2));
    }

    private int companyPoints(NameForm form, int at, int end) {
        var piece = pieces.get(at);
        var before = word(at - 1);
        var after = word(end);
        var rare = common.isRare(form.words().getFirst());
        var bare = piece.opens() || words.isNear("bare", before);
        var points = piece.capital() ? piece.opens() ? 1 : 4 : 0;
        points += form.words().size() > 1 && pieces.get(end - 1).capital() ? 3 : 0;
        points += piece.shouts(text) && !isShouted() ? 1 : 0;
        points += words.isNear("at", before) ? 2 : 0;
        points += words.isNear("work", after) ? 3 : 0;
        points += bare && acts(end) ? 2 : 0;
        points += bare && words.isNear("speech", after) ? 1 : 0;
        points += words.isGeneric(after) && (piece.capital() || lowerCase) ? 2 : 0;
        points += lowerCase && bare && !piece.capital() ? 1 : 0;
        points += words.isNear("me", word(end + 1)) ? 1 : 0;
        points += aboutWork ? 2 : 0;
        points += beside ? 2 : 0;
        points += pieces.get(end - 1).word().endsWith("'s") ? 1 : 0;
        points += rare ? 2 : 0;
        points += piece.isDisguised(text) ? 4 : 0;
        points -= words.isNear("article", before) ? piece.capital() ? 0 : 4 : 0;
        points -= !piece.capital() && !lowerCase ? 2 : 0;
        points -=
                !piece.capital() && !rare && !piece.owner().equals(form.words().getFirst()) ? 2 : 0;
        points -= form.kind() == NameForm.Kind.PART && !beside ? 1 : 0;
        // a capital after it makes it part of some other name: "Kite Hill"
        points -= isOther(end) && !words.isNear("work", after) && !words.isGeneric(after) ? 3 : 0;
        return points;
    }

    private boolean supportsOne(NameForm form, int at, int end) {
        var piece = pieces.get(at);
        var before = word(at - 1);
        if (words.isNear("title", before) && form.kind() != NameForm.Kind.GIVEN) {
            return true;
        }
        if (words.isNear("kin", before) || before.equals("st") || isMonth(at)) {
            return false;
        }
        var after = word(end);
        if (isInitialOfFamily(form, end) || words.isNear("honour", after)) {
            return true;
        }
        if (isOther(end) && form.kind() == NameForm.Kind.GIVEN) {
            return false;
        }
        if (form.kind() == NameForm.Kind.FAMILY && isOther(at - 1)) {
            return isInitial(at - 1);
        }
        return personPoints(form, at, end) >= ENOUGH;
    }

    /// "Chase bought ice creams": what stands here says what somebody did.
    private boolean acts(int at) {
        var word = word(at);
        return words.isNear("does", word)
                || words.isNear("speech", word)
                || word.length() > 4 && word.endsWith("ed");
    }

    private int personPoints(NameForm form, int at, int end) {
        var piece = pieces.get(at);
        var before = word(at - 1);
        var after = word(end);
        var points = form.isWord() ? 0 : 2;
        points += piece.capital() ? piece.opens() && form.isWord() ? 1 : 3 : 0;
        points += words.isNear("said", after) || acts(end) ? 2 : 0;
        points += piece.capital() && words.isNear("speech", after) ? 1 : 0;
        points += words.isNear("to", before) ? 1 : 0;
        points += words.isNear("curse", before) ? 4 : 0;
        points += aboutWork ? 1 : 0;
        points += beside ? 2 : 0;
        points += after.equals("from") || after.equals("at") ? 1 : 0;
        points += lowerCase && !form.isWord() && form.words().getFirst().length() > 2 ? 1 : 0;
        points += isAddressed(at, end) ? form.isWord() ? piece.capital() ? 3 : 1 : 2 : 0;
        points += piece.opens() && words.isNear("me", word(end + 1)) ? 2 : 0;
        points += piece.opens() && !form.isWord() && youSoon(end) ? 1 : 0;
        points += piece.isDisguised(text) ? 4 : 0;
        points -= words.isNear("article", before) ? 3 : 0;
        points -= !piece.capital() && form.isWord() ? lowerCase ? 1 : 4 : 0;
        points -= form.kind() == NameForm.Kind.FAMILY && form.isWord() ? 2 : 0;
        points -= isInShouting(piece) && form.isWord() ? 3 : 0;
        return points;
    }

    /// Whether a misspelt long word stands where the name it is near to could.
    boolean supportsNear(NameForm form, int at) {
        var isPerson = form.name().label() == Label.NAMES_PERSON;
        return !isPerson || pieces.get(at).capital() || lowerCase;
    }

    /// "it'll snow in May"
    private boolean isMonth(int at) {
        return words.isNear("month", word(at))
                && (words.isNear("when", word(at - 1)) || isNumber(at - 1) || isNumber(at + 1));
    }

    private boolean isNumber(int at) {
        return !word(at).isEmpty() && Character.isDigit(text.charAt(pieces.get(at).span().start()));
    }

    /// "The devil has enough lawyers, Mark." and "Sam. You took…" and "Grace you are…"
    private boolean isAddressed(int at, int end) {
        var start = pieces.get(at).span().start();
        var next = pieces.get(end - 1).span().end();
        var follows = next < text.length() ? text.charAt(next) : '.';
        if (start > 1 && text.charAt(start - 2) == ',') {
            return ".,!?".indexOf(follows) >= 0;
        }
        return pieces.get(at).opens()
                && (isYou(end)
                        || follows == ',' && word(end).equals("i")
                        || ",.".indexOf(follows) >= 0 && youSoon(end));
    }

    private boolean youSoon(int at) {
        for (var i = at; i < Math.min(at + 9, pieces.size()); i++) {
            if (isYou(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYou(int at) {
        return List.of("you", "u", "your", "ur", "youre", "youve", "ya", "yer", "urself")
                .contains(word(at));
    }

    private boolean isInitialOfFamily(NameForm form, int end) {
        if (form.kind() != NameForm.Kind.GIVEN || end >= pieces.size()) {
            return false;
        }
        var family = Pieces.of(form.name().name()).getLast().word();
        var next = pieces.get(end).word();
        var dotted =
                pieces.get(end).span().end() < text.length()
                        && text.charAt(pieces.get(end).span().end()) == '.';
        return next.length() == 1
                && (pieces.get(end).capital() || dotted || lowerCase && "iaurnkxwcyo".indexOf(next) < 0)
                && family.startsWith(next)
                && !next.equals("i");
    }

    private boolean isInitial(int at) {
        return at >= 0 && pieces.get(at).word().length() == 1;
    }

    /// Whether the piece here is a capitalised word of its own, right beside its neighbour.
    private boolean isOther(int at) {
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

    private boolean isShouted() {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isInShouting(Piece piece) {
        return isShouted() && piece.shouts(text);
    }

    private String word(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).plain() : "";
    }

    /// With the title or the honour that belongs to it: "Mr Abernathy", "Vikram sir".
    Span spanWithTitle(NameForm form, int at, int end) {
        var span = Span.of(pieces.get(at).span().start(), pieces.get(end - 1).span().end());
        if (form.name().label() == Label.NAMES_EMPLOYER) {
            return span;
        }
        var from =
                words.isNear("title", word(at - 1))
                        ? pieces.get(at - 1).span().start()
                        : span.start();
        var to =
                end < pieces.size()
                                && (words.isNear("honour", word(end))
                                        || isInitialOfFamily(form, end))
                        ? pieces.get(end).span().end()
                        : span.end();
        return Span.of(from, to);
    }
}
