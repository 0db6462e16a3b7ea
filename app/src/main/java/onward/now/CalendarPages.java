package onward.now;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.platform.web.Answer;
import onward.platform.web.Feeds;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The private calendar: made, changed, ended.
final class CalendarPages {

    private final Feeds feeds;

    CalendarPages(Feeds feeds) {
        this.feeds = feeds;
    }

    Answer show(Visit visit) {
        return Answer.page(
                new CalendarPage(
                        feeds.shown(visit.ownerId()),
                        Optional.empty(),
                        visit.query("kept").isPresent()));
    }

    /// Makes a fresh address. It is shown now and never again, so there is nothing to lead on to.
    Answer open(Visit visit) {
        var shows = chosen(visit.form());
        var secret = feeds.open(visit.ownerId(), shows, visit.now());
        return Answer.page(
                new CalendarPage(
                        Optional.of(shows),
                        Optional.of(visit.origin() + "/feed/" + secret + "/onward.ics"),
                        false));
    }

    Answer change(Visit visit) {
        feeds.show(visit.ownerId(), chosen(visit.form()));
        return Answer.seeOther("/calendar?kept=yes");
    }

    Answer end(Visit visit) {
        feeds.revoke(visit.ownerId());
        return Answer.seeOther("/calendar");
    }

    private static Set<String> chosen(Form form) {
        return Stream.of(CalendarPart.values())
                .map(CalendarPart::word)
                .filter(form::has)
                .collect(Collectors.toUnmodifiableSet());
    }
}
