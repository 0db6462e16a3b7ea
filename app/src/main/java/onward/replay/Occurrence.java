package onward.replay;

import java.util.Optional;
import onward.reflect.MomentId;
import onward.reflect.Went;

/// One moment in which a question was asked.
///
/// @param version the moment's, by which it is told whether it changed since
/// @param asked in which words
/// @param byHand whether the person said that it is this question
public record Occurrence(
        MomentId moment,
        QuestionId question,
        int version,
        String asked,
        Optional<Went> went,
        boolean byHand) {

    /// The same in another question, that nobody said by hand.
    Occurrence in(QuestionId other) {
        return new Occurrence(moment, other, version, asked, went, false);
    }

    /// Whether that moment went well.
    public boolean wentWell() {
        return went.filter(step -> step == Went.WELL || step == Went.VERY_WELL).isPresent();
    }

    /// Whether that moment went wrong.
    public boolean wentWrong() {
        return went.filter(step -> step == Went.BADLY || step == Went.NOT_GREAT).isPresent();
    }
}
