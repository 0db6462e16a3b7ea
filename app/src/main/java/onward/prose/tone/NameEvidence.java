package onward.prose.tone;

import java.util.List;
import onward.prose.Span;

/// Weighs whether a word that could be a name is meant as one: its case, and what stands beside it.
final class NameEvidence {

    private static final int ENOUGH = 4;

    private final NameContext around;
    private final PersonEvidence person;

    NameEvidence(NameContext around) {
        this.around = around;
        person = new PersonEvidence(around);
    }

    boolean isAboutWork() {
        return around.isAboutWork();
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
            case WHOLE, PART -> form.words().size() > 1 || person.supports(form, at, end);
            case GIVEN, FAMILY -> person.supports(form, at, end);
        };
    }

    /// `kite.com`, `careers.kite.io`.
    private boolean isDomain(int at) {
        var end = around.piece(at).span().end();
        return at + 1 < around.size()
                && end + 1 == around.piece(at + 1).span().start()
                && around.text().charAt(end) == '.'
                && List.of("com", "co", "io", "org", "net", "ai", "dev", "app", "eu", "uk")
                        .contains(around.piece(at + 1).word());
    }

    /// A made-up name always counts, but "the old dovecote" is a thing.
    private boolean isNoThing(NameForm form, int at, int end) {
        var piece = around.piece(at);
        return piece.capital()
                || around.isLowerCase()
                || form.words().size() > 1
                || around.isNear("work", end)
                || (!around.isNear("article", at - 1) && !around.isNear("article", at - 2));
    }

    private int companyPoints(NameForm form, int at, int end) {
        var piece = around.piece(at);
        var rare = around.isRare(form.words().getFirst());
        var bare = piece.opens() || around.isNear("bare", at - 1);
        var points = piece.capital() ? piece.opens() ? 1 : 4 : 0;
        points += form.words().size() > 1 && around.piece(end - 1).capital() ? 3 : 0;
        points += piece.shouts() && !around.isShouted() ? 1 : 0;
        points += around.isNear("at", at - 1) ? 2 : 0;
        points += around.isNear("work", end) ? 3 : 0;
        points += bare && around.acts(end) ? 2 : 0;
        points += bare && around.isNear("speech", end) ? 1 : 0;
        points += around.isGeneric(end) && (piece.capital() || around.isLowerCase()) ? 2 : 0;
        points += around.isLowerCase() && bare && !piece.capital() ? 1 : 0;
        points += around.isNear("me", end + 1) ? 1 : 0;
        points += around.isAboutWork() ? 2 : 0;
        points += around.hasSureName() ? 2 : 0;
        points += around.piece(end - 1).word().endsWith("'s") ? 1 : 0;
        points += rare ? 2 : 0;
        points += piece.isDisguised() ? 4 : 0;
        points -= around.isNear("article", at - 1) ? piece.capital() ? 0 : 4 : 0;
        points -= !piece.capital() && !around.isLowerCase() ? 2 : 0;
        points -=
                !piece.capital() && !rare && !piece.owner().equals(form.words().getFirst()) ? 2 : 0;
        points -= form.kind() == NameForm.Kind.PART && !around.hasSureName() ? 1 : 0;
        // a capital after it makes it part of some other name: "Kite Hill"
        points -=
                around.isOther(end) && !around.isNear("work", end) && !around.isGeneric(end)
                        ? 3
                        : 0;
        return points;
    }

    /// Whether a misspelt long word stands where the name it is near to could.
    boolean supportsNear(NameForm form, int at) {
        var isPerson = form.name().label() == Label.NAMES_PERSON;
        return !isPerson || around.piece(at).capital() || around.isLowerCase();
    }

    /// With the title or the honour that belongs to it: "Mr Abernathy", "Vikram sir".
    Span spanWithTitle(NameForm form, int at, int end) {
        var span = Span.of(around.piece(at).span().start(), around.piece(end - 1).span().end());
        if (form.name().label() == Label.NAMES_EMPLOYER) {
            return span;
        }
        var from =
                around.isNear("title", at - 1) ? around.piece(at - 1).span().start() : span.start();
        var to =
                end < around.size()
                                && (around.isNear("honour", end)
                                        || person.isInitialOfFamily(form, end))
                        ? around.piece(end).span().end()
                        : span.end();
        return Span.of(from, to);
    }
}
