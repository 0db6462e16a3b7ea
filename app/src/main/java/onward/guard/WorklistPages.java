package onward.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The list, and what is decided in it.
final class WorklistPages {

    private static final int A_PAGE = 25;

    /// A report to print has no more than this.
    private static final int MOST_PRINTED = 2_000;

    private final Deciding deciding;
    private final Predicate<AuditId> isUnderWay;

    /// @param isUnderWay whether an audit waits its turn or is read by this program
    WorklistPages(Deciding deciding, Predicate<AuditId> isUnderWay) {
        this.deciding = deciding;
        this.isUnderWay = isUnderWay;
    }

    Answer show(Visit visit) {
        return Answer.page(
                page(visit, Address.wanted(visit), Address.page(visit), Optional.empty()));
    }

    WorklistPage page(Visit visit, Wanted wanted, int page, Optional<String> refusal) {
        var list =
                deciding.page(visit.ownerId(), wanted, page, A_PAGE).heard(isUnderWay, visit.now());
        return new WorklistPage(
                list,
                wanted,
                Overall.of(list.audits()),
                visit.query("decided")
                        .flatMap(TraceId::of)
                        .flatMap(id -> deciding.find(visit.ownerId(), id)),
                refusal,
                visit.dates());
    }

    Answer keep(Visit visit) {
        var form = visit.form();
        var note = form.text("note", "Why you keep it");
        if (!form.isGood()) {
            return Answer.refused(
                    page(
                            visit,
                            Wanted.open(),
                            1,
                            Optional.of(form.problems().getFirst().message())));
        }
        return after(
                visit,
                deciding.keep(visit.ownerId(), trace(visit), note, visit.now()),
                form.word("back"));
    }

    Answer done(Visit visit) {
        return after(
                visit,
                deciding.done(visit.ownerId(), trace(visit), visit.now()),
                visit.form().word("back"));
    }

    Answer reopen(Visit visit) {
        return after(
                visit, deciding.reopen(visit.ownerId(), trace(visit)), visit.form().word("back"));
    }

    private static Answer after(Visit visit, boolean isThere, String back) {
        return isThere
                ? Answer.seeOther(Address.back(back, "decided=" + trace(visit).value()))
                : Answer.notHere();
    }

    Answer csv(Visit visit) {
        return download(
                visit, "csv", "text/csv; charset=utf-8", out -> Reporting.csv(all(visit), out));
    }

    Answer json(Visit visit) {
        return download(
                visit,
                "json",
                "application/json",
                out -> Reporting.json(all(visit), visit.now(), out));
    }

    Answer report(Visit visit) {
        return download(
                visit,
                "html",
                "text/html; charset=utf-8",
                out -> {
                    var owner = visit.ownerId();
                    var shown = new ArrayList<Listed>();
                    var all = all(visit);
                    while (shown.size() < MOST_PRINTED && all.hasNext()) {
                        shown.add(all.next());
                    }
                    var count = deciding.count(owner, Address.wanted(visit));
                    Reporting.html(
                            new Report(
                                    Overall.of(deciding.audits(owner)),
                                    shown,
                                    Math.max(0, count - shown.size()),
                                    visit.now()),
                            out);
                });
    }

    private Iterator<Listed> all(Visit visit) {
        var all = deciding.all(visit.ownerId(), Address.wanted(visit));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Listed next() {
                return all.next().listed();
            }
        };
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Answer download(Visit visit, String ending, String type, Writing writing) {
        return new Answer.Download(
                "onward-audit-" + visit.dates().today() + "." + ending, type, writing::to);
    }

    private static TraceId trace(Visit visit) {
        return new TraceId(visit.path("id"));
    }
}
