package onward.replay;

import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Questions out to other programs, and in again.
final class ExchangePages {

    private final Exchanging exchanging;
    private final Rehearsing rehearsing;

    ExchangePages(Exchanging exchanging, Rehearsing rehearsing) {
        this.exchanging = exchanging;
        this.rehearsing = rehearsing;
    }

    Answer show(Visit visit) {
        // "12": an address that was typed by hand shows nothing
        var told =
                visit.query("added")
                        .filter(typed -> typed.matches("\\d{1,6}"))
                        .map(added -> added + " new. What was here already stays as it was.")
                        .orElse("");
        return Answer.page(new ExchangePage(told, ""));
    }

    Answer table(Visit visit) {
        return new Answer.Download(
                "onward-questions-" + visit.dates().today() + ".csv",
                "text/csv; charset=utf-8",
                out -> QuestionTable.write(exchanging.all(visit.ownerId()), out));
    }

    Answer anki(Visit visit) {
        var days = rehearsing.days(visit.owner(), visit.now());
        return new Answer.Download(
                "onward-questions-" + visit.dates().today() + ".apkg",
                "application/zip",
                out -> AnkiPackage.write(exchanging.all(visit.ownerId()), days, out));
    }

    Answer bringIn(Visit visit) {
        var chosen = visit.upload("export");
        if (chosen.isEmpty()) {
            return refused("Choose the file first: a table (.csv) or a package of Anki (.apkg).");
        }
        try (var upload = chosen.get()) {
            var days = rehearsing.days(visit.owner(), visit.now());
            return switch (exchanging.bringIn(visit.ownerId(), upload.content(), days)) {
                case Exchanging.Outcome.BroughtIn(int added, int _) ->
                        Answer.seeOther("/replay/exchange?added=" + added);
                case Exchanging.Outcome.Refused(var words) -> refused(words);
            };
        }
    }

    private static Answer refused(String words) {
        return Answer.refused(new ExchangePage("", words));
    }
}
