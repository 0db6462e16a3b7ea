package onward.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The list of questions, and adding to it.
final class QuestionsPages {

    private static final int A_PAGE = 50;
    private static final int MOST_PAGES = 100_000;

    private final Placing placing;
    private final Browsing browsing;
    private final Retaking retaking;
    private final Rehearsing rehearsing;

    QuestionsPages(Placing placing, Browsing browsing, Retaking retaking, Rehearsing rehearsing) {
        this.placing = placing;
        this.browsing = browsing;
        this.retaking = retaking;
        this.rehearsing = rehearsing;
    }

    Answer all(Visit visit) {
        placing.place(visit.ownerId(), visit.now());
        return Answer.page(
                page(
                        visit,
                        wanted("", visit.query("tag").orElse("")),
                        number(visit.query("page")),
                        QuestionsPage.Typed.nothing(),
                        Uuid7.at(visit.now()),
                        List.of()));
    }

    /// Those that fit. The words are posted: an address stays in a browser's history.
    Answer find(Visit visit) {
        var form = visit.form();
        return Answer.page(
                page(
                        visit,
                        wanted(form.word("q"), form.word("tag")),
                        number(Optional.of(form.word("page"))),
                        QuestionsPage.Typed.nothing(),
                        Uuid7.at(visit.now()),
                        List.of()));
    }

    Answer add(Visit visit) {
        var form = visit.form();
        var typed =
                new QuestionsPage.Typed(
                        form.text("asked", "The question"), Tag.of(form.texts("tag", "Tags")));
        if (!Placing.isQuestion(typed.asked())) {
            form.refuse("asked", "Type the question first.");
        }
        if (!form.isGood()) {
            return Answer.refused(
                    page(visit, wanted("", ""), 1, typed, form.word("id"), form.problems()));
        }
        var id = new QuestionId(form.word("id"));
        retaking.add(visit.ownerId(), id, Source.OWN, typed.asked(), typed.tags(), visit.now());
        return Answer.seeOther("/replay/questions/" + id.value());
    }

    Answer take(Visit visit) {
        var form = visit.form();
        var number = form.number("number", "Question", 0, CommonQuestions.all().size() - 1);
        if (number.isEmpty()) {
            return Answer.notHere();
        }
        var common = CommonQuestions.all().get(number.getAsInt());
        var id = new QuestionId(Uuid7.at(visit.now()));
        retaking.add(
                visit.ownerId(),
                id,
                Source.COMMON,
                common.asked(),
                java.util.Set.of(common.tag()),
                visit.now());
        return Answer.seeOther("/replay/questions/" + id.value());
    }

    private QuestionsPage page(
            Visit visit,
            Browsing.Wanted wanted,
            int number,
            QuestionsPage.Typed typed,
            String fresh,
            List<onward.kernel.Problem> problems) {
        var rows = browsing.rows(visit.ownerId(), wanted, (number - 1) * A_PAGE, A_PAGE + 1);
        var taken = browsing.common(visit.ownerId());
        var all = CommonQuestions.all();
        return new QuestionsPage(
                rows.stream().limit(A_PAGE).toList(),
                wanted,
                number,
                rows.size() > A_PAGE,
                IntStream.range(0, all.size())
                        .filter(place -> taken.contains(all.get(place)))
                        .mapToObj(place ->
                                new QuestionsPage.Common(
                                        place, all.get(place).tag(), all.get(place).asked()))
                        .toList(),
                fresh,
                typed,
                problems,
                rehearsing.days(visit.owner(), visit.now()),
                visit.dates());
    }

    private static Browsing.Wanted wanted(String words, String tag) {
        return new Browsing.Wanted(
                words.substring(0, Math.min(Form.LINE, words.length())),
                Tag.of(List.of(tag)).stream().findFirst());
    }

    static int number(Optional<String> asked) {
        return asked
                // "2"
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> number <= MOST_PAGES)
                .orElse(1);
    }
}
