package onward.account;

import java.util.List;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Erasing, on purpose only.
final class ErasingPages {

    private static final String WORD = "erase";

    private final Erasing erasing;

    ErasingPages(Erasing erasing) {
        this.erasing = erasing;
    }

    Answer ask(Visit visit) {
        return Answer.page(new ErasingPage("", List.of()));
    }

    Answer erase(Visit visit) {
        var form = visit.form();
        var typed = form.line("word", "The word");
        if (!typed.equalsIgnoreCase(WORD)) {
            form.refuse("word", "Type the word erase to go on. Nothing was erased.");
            return Answer.refused(new ErasingPage(typed, form.problems()));
        }
        return Answer.farewell(new ErasedPage(erasing.erase(visit.ownerId())));
    }
}
