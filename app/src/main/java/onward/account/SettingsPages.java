package onward.account;

import java.util.List;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Helplines;
import onward.platform.web.Visit;

/// The page of settings, and signing out.
final class SettingsPages {

    private final Settling settling;
    private final Helplines helplines;

    SettingsPages(Settling settling, Helplines helplines) {
        this.settling = settling;
        this.helplines = helplines;
    }

    Answer show(Visit visit) {
        return Answer.page(page(visit, SettingsForm.of(visit.owner()), List.of()));
    }

    Answer keep(Visit visit) {
        var form = visit.form();
        var typed = SettingsForm.read(form);
        return typed.chosen(form, visit.owner())
                .map(chosen -> {
                    settling.choose(chosen);
                    return Answer.seeOther("/account?kept=yes");
                })
                .orElseGet(() -> Answer.refused(page(visit, typed, form.problems())));
    }

    Answer signOut(Visit visit) {
        settling.signOut(visit.ownerId());
        return Answer.seeOther("/");
    }

    private SettingsPage page(Visit visit, SettingsForm typed, List<Problem> problems) {
        return new SettingsPage(
                typed,
                problems,
                Choices.zones(visit.owner(), typed.zone()),
                Choices.languages(visit.owner(), typed.language(), visit.dates()),
                Choices.countries(helplines, typed.country()),
                visit.query("kept").isPresent() && problems.isEmpty());
    }
}
