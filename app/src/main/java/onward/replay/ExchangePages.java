package onward.replay;

import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Questions out to other programs, and in again.
final class ExchangePages {

    private static final String BASE = "/replay/exchange";

    private final Exchanging exchanging;
    private final BringingQuestions bringing;
    private final Rehearsing rehearsing;

    ExchangePages(Exchanging exchanging, BringingQuestions bringing, Rehearsing rehearsing) {
        this.exchanging = exchanging;
        this.bringing = bringing;
        this.rehearsing = rehearsing;
    }

    Answer show(Visit visit) {
        // "12": an address that was typed by hand shows nothing
        var told =
                visit.query("added")
                        .filter(typed -> typed.matches("\\d{1,6}"))
                        .map(added -> added + " new. What was here already stays as it was.")
                        .or(() ->
                                visit.query("left")
                                        .map(_ -> "The file was left. Nothing of it was taken in."))
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

    Answer offer(Visit visit) {
        var chosen = visit.upload("export");
        if (chosen.isEmpty()) {
            return refused("Choose the file first: a table (.csv) or a package of Anki (.apkg).");
        }
        try (var upload = chosen.get()) {
            var zone = visit.owner().zone();
            return switch (bringing.offer(visit.ownerId(), upload.content(), zone, visit.now())) {
                case BringingQuestions.Offer.Read(var id) ->
                        Answer.seeOther(BASE + "/" + id.value());
                case BringingQuestions.Offer.Refused(var words) -> refused(words);
            };
        }
    }

    Answer preview(Visit visit) {
        var file = file(visit);
        return bringing.preview(visit.ownerId(), file)
                .map(preview ->
                        Answer.page(
                                new ArrivalPage(
                                        file,
                                        preview,
                                        rehearsing.days(visit.owner(), visit.now()),
                                        visit.dates())))
                .orElseGet(Answer::notHere);
    }

    Answer take(Visit visit) {
        var days = rehearsing.days(visit.owner(), visit.now());
        return bringing.take(visit.ownerId(), file(visit), days)
                .map(added -> Answer.seeOther(BASE + "?added=" + added))
                .orElseGet(Answer::notHere);
    }

    Answer leave(Visit visit) {
        return bringing.leave(visit.ownerId(), file(visit))
                ? Answer.seeOther(BASE + "?left=yes")
                : Answer.notHere();
    }

    private static QuestionImportId file(Visit visit) {
        return new QuestionImportId(visit.path("file"));
    }

    private static Answer refused(String words) {
        return Answer.refused(new ExchangePage("", words));
    }
}
