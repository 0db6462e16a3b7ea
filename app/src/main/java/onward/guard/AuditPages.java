package onward.guard;

import java.io.IOException;
import java.util.Optional;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Exports in, and how far they are read.
final class AuditPages {

    /// As much as the largest exports have, with all their films.
    private static final long MOST_BYTES = 64L << 30;

    private static final int SOME = 5;

    private final Auditing auditing;
    private final Deciding deciding;
    private final WorklistPages worklist;

    AuditPages(Auditing auditing, Deciding deciding, WorklistPages worklist) {
        this.auditing = auditing;
        this.deciding = deciding;
        this.worklist = worklist;
    }

    /// Whoever opens the list may soon drop a file on it: the model is loaded meanwhile.
    Answer list(Visit visit) {
        auditing.warmUp();
        return worklist.show(visit);
    }

    Answer begin(Visit visit) {
        var sent = visit.uploads("exports", MOST_BYTES);
        if (sent.isEmpty()) {
            return refused(
                    visit, "Choose the files first: as the network sent them, still zipped.");
        }
        try (var files = sent.get()) {
            return auditing.begin(visit.ownerId(), files, visit.now())
                    .map(id -> Answer.seeOther(path(id)))
                    .orElseGet(() ->
                            refused(
                                    visit,
                                    "Choose the files first: as the network sent them, still zipped."));
        } catch (IOException broken) {
            return refused(
                    visit,
                    "It did not arrive whole: the disk may be full, or it was broken off. Nothing of it was kept.");
        }
    }

    private Answer refused(Visit visit, String why) {
        return Answer.refused(worklist.page(visit, Wanted.open(), 1, Optional.of(why)));
    }

    Answer show(Visit visit) {
        var id = id(visit);
        return auditing.find(visit.ownerId(), id)
                .map(audit ->
                        Answer.page(
                                new AuditPage(
                                        audit,
                                        auditing.isUnderWay(id),
                                        deciding.page(visit.ownerId(), Wanted.open(), 1, SOME)
                                                .found(),
                                        visit.dates())))
                .orElseGet(Answer::notHere);
    }

    Answer stop(Visit visit) {
        return auditing.stop(visit.ownerId(), id(visit))
                ? Answer.seeOther(path(id(visit)))
                : Answer.notHere();
    }

    private static String path(AuditId id) {
        return "/guard/audits/" + id.value();
    }

    private static AuditId id(Visit visit) {
        return new AuditId(visit.path("id"));
    }
}
