package onward.prose.tone;

/// Weighs whether a word that could be somebody's name is meant as one.
final class PersonEvidence {

    private static final int ENOUGH = 4;

    /// Letters that are words of their own in hasty writing: "tam u said", "will k then".
    private static final String WORDS_OF_ONE_LETTER = "iaurnkxwcyo";

    private final NameContext around;

    PersonEvidence(NameContext around) {
        this.around = around;
    }

    boolean supports(NameForm form, int at, int end) {
        var before = around.word(at - 1);
        if (around.isNear("title", at - 1) && form.kind() != NameForm.Kind.GIVEN) {
            return true;
        }
        if (around.isNear("kin", at - 1) || before.equals("st") || isMonth(at)) {
            return false;
        }
        if (isInitialOfFamily(form, end) || around.isNear("honour", end)) {
            return true;
        }
        if (around.isOther(end) && form.kind() == NameForm.Kind.GIVEN) {
            return false;
        }
        if (form.kind() == NameForm.Kind.FAMILY && around.isOther(at - 1)) {
            return around.isInitial(at - 1);
        }
        return personPoints(form, at, end) >= ENOUGH;
    }

    private int personPoints(NameForm form, int at, int end) {
        var piece = around.piece(at);
        var after = around.word(end);
        var points = form.isWord() ? 0 : 2;
        points += piece.capital() ? piece.opens() && form.isWord() ? 1 : 3 : 0;
        points += around.isNear("said", end) || around.acts(end) ? 2 : 0;
        points += piece.capital() && around.isNear("speech", end) ? 1 : 0;
        points += around.isNear("to", at - 1) ? 1 : 0;
        points += around.isNear("curse", at - 1) ? 4 : 0;
        points += around.isAboutWork() ? 1 : 0;
        points += around.hasSureName() ? 2 : 0;
        points += after.equals("from") || after.equals("at") ? 1 : 0;
        points +=
                around.isLowerCase() && !form.isWord() && form.words().getFirst().length() > 2
                        ? 1
                        : 0;
        points += isAddressed(at, end) ? form.isWord() ? piece.capital() ? 3 : 1 : 2 : 0;
        points += piece.opens() && around.isNear("me", end + 1) ? 2 : 0;
        points += piece.opens() && !form.isWord() && around.youSoon(end) ? 1 : 0;
        points += piece.isDisguised() ? 4 : 0;
        points -= around.isNear("article", at - 1) ? 3 : 0;
        points -= !piece.capital() && form.isWord() ? around.isLowerCase() ? 1 : 4 : 0;
        points -= form.kind() == NameForm.Kind.FAMILY && form.isWord() ? 2 : 0;
        points -= around.isShouted() && form.isWord() ? 3 : 0;
        return points;
    }

    /// "it'll snow in May"
    private boolean isMonth(int at) {
        return around.isNear("month", at)
                && (around.isNear("when", at - 1)
                        || around.isNumber(at - 1)
                        || around.isNumber(at + 1));
    }

    /// "The devil has enough lawyers, Mark." and "Sam. You took…" and "Grace you are…"
    private boolean isAddressed(int at, int end) {
        var start = around.piece(at).span().start();
        var next = around.piece(end - 1).span().end();
        var follows = next < around.text().length() ? around.text().charAt(next) : '.';
        if (start > 1 && around.text().charAt(start - 2) == ',') {
            return ".,!?".indexOf(follows) >= 0;
        }
        return around.piece(at).opens()
                && (around.isYou(end)
                        || (follows == ',' && around.word(end).equals("i"))
                        || (",.".indexOf(follows) >= 0 && around.youSoon(end)));
    }

    boolean isInitialOfFamily(NameForm form, int end) {
        if (form.kind() != NameForm.Kind.GIVEN || end >= around.size()) {
            return false;
        }
        var family = Pieces.of(form.name().name()).getLast().word();
        var next = around.piece(end).word();
        var dotted =
                around.piece(end).span().end() < around.text().length()
                        && around.text().charAt(around.piece(end).span().end()) == '.';
        return next.length() == 1
                && (around.piece(end).capital()
                        || dotted
                        || (around.isLowerCase() && WORDS_OF_ONE_LETTER.indexOf(next) < 0))
                && family.startsWith(next)
                && !next.equals("i");
    }
}
