package onward.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The record, the way so far, the report, and the list for an employment office.
final class StoryPages {

    private static final int A_PAGE = 50;
    private static final int AT_ONCE = 200;
    private static final int MOST_PAGES = 10_000;

    private final Compiling compiling;

    StoryPages(Compiling compiling) {
        this.compiling = compiling;
    }

    Answer record(Visit visit) {
        return Answer.page(compiling.record(visit.owner(), visit.dates()));
    }

    Answer way(Visit visit) {
        return Answer.page(compiling.way(visit.owner(), visit.dates()));
    }

    /// Boxes that are not ticked are not sent: a hidden field says that they were there.
    Answer report(Visit visit) {
        var parts =
                visit.query("chosen").isPresent()
                        ? Part.named(visit.queries("part"))
                        : Part.usual();
        return Answer.page(compiling.report(visit.owner(), parts, visit.dates()));
    }

    Answer evidence(Visit visit) {
        var form = Form.of(visit.queries());
        var usual = Span.usual(visit.dates().today());
        var span =
                new Span(
                        form.date("from", "From").orElse(usual.from()),
                        form.date("until", "Until").orElse(usual.until()));
        if (span.until().isBefore(span.from())) {
            form.refuse("until", "The last day lies before the first one.");
        }
        var number = number(visit);
        var found =
                form.isGood()
                        ? compiling.applications(
                                visit.owner(), span, (number - 1) * A_PAGE, A_PAGE + 1)
                        : List.<Application>of();
        var page =
                new EvidencePage(
                        span,
                        typed(form, "from", span.from()),
                        typed(form, "until", span.until()),
                        found.stream().limit(A_PAGE).toList(),
                        number,
                        found.size() > A_PAGE,
                        visit.owner().name(),
                        form.problems(),
                        visit.dates());
        return form.isGood() ? Answer.page(page) : Answer.refused(page);
    }

    Answer table(Visit visit) {
        var usual = Span.usual(visit.dates().today());
        var span =
                new Span(
                        day(visit, "from").orElse(usual.from()),
                        day(visit, "until").orElse(usual.until()));
        return new Answer.Download(
                "onward-applications.csv",
                "text/csv; charset=utf-8",
                out ->
                        EvidenceTable.write(
                                page ->
                                        compiling.applications(
                                                visit.owner(), span, page * AT_ONCE, AT_ONCE),
                                visit.dates(),
                                out));
    }

    private static String typed(Form form, String field, LocalDate usual) {
        return form.has(field) ? form.word(field) : usual.toString();
    }

    private static Optional<LocalDate> day(Visit visit, String name) {
        try {
            return visit.query(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static int number(Visit visit) {
        return visit.query("page")
                // "2"
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> number <= MOST_PAGES)
                .orElse(1);
    }
}
