package onward.help;

import onward.platform.web.Answer;
import onward.platform.web.Helplines;
import onward.platform.web.Visit;

/// The help pages.
final class HelpPages {

    private final Helplines helplines;
    private final HelpPage help;

    HelpPages(Helplines helplines, HelpPage help) {
        this.helplines = helplines;
        this.help = help;
    }

    Answer help(Visit visit) {
        return Answer.page(help);
    }

    Answer now(Visit visit) {
        return Answer.page(new HelpNowPage(helplines.all()));
    }
}
