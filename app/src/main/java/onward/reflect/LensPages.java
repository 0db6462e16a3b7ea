package onward.reflect;

import java.util.Optional;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// What a person answers to the lens.
final class LensPages {

    private final Asking asking;
    private final Sending sending;

    LensPages(Asking asking, Sending sending) {
        this.asking = asking;
        this.sending = sending;
    }

    /// Remembers the answer, and goes back to the page, or on to the thought that was taken along.
    Answer answer(Visit visit) {
        return sending.with(visit, here -> answer(visit, here));
    }

    private Answer answer(Visit visit, WriteUpVisit here) {
        var form = visit.form();
        var sentence = form.text("sentence", "The sentence");
        var moment =
                Optional.of(form.word("moment"))
                        .filter(id -> !id.isEmpty())
                        .map(MomentId::new)
                        .filter(id -> here.reflection().moment(id).isPresent());
        var chosen = LensAnswer.of(form.word("answer"));
        var isKept =
                form.isGood()
                        && chosen.isPresent()
                        && asking.answer(
                                visit.ownerId(),
                                here.id(),
                                sentence,
                                chosen.orElseThrow(),
                                moment,
                                visit.now());
        if (visit.isAutosave()) {
            return isKept
                    ? Answer.values("saved", "Noted. It is not asked again.", "kept", true)
                    : Answer.refusedSave("That was not kept. Your words are still on this page.");
        }
        var back =
                moment.map(id -> here.path() + "/" + Sheet.MOMENTS.path() + "/" + id.value())
                        .orElse(here.path() + "/" + Sheet.MOMENTS.path());
        return Answer.seeOther(
                chosen.filter(LensAnswer.TAKEN::equals).isPresent() && isKept
                        ? here.path() + "/" + Sheet.THOUGHTS.path()
                        : back);
    }
}
