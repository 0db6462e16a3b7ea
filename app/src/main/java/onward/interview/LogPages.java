package onward.interview;

import java.util.List;
import java.util.function.Function;
import onward.kernel.Uuid7;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The pages on which interviews are listed, logged, changed and deleted.
final class LogPages {

    private static final int A_PAGE = 50;
    private static final int MOST_PAGES = 1_000_000;

    private final Interviewing interviewing;
    private final Looking looking;
    private final WriteUps writeUps;

    LogPages(Interviewing interviewing, Looking looking, WriteUps writeUps) {
        this.interviewing = interviewing;
        this.looking = looking;
        this.writeUps = writeUps;
    }

    Answer list(Visit visit) {
        return listed(visit, false);
    }

    Answer ended(Visit visit) {
        return listed(visit, true);
    }

    private Answer listed(Visit visit, boolean ended) {
        var number = visit.query("page").map(LogPages::pageNumber).orElse(1);
        var from = (number - 1) * A_PAGE;
        var found =
                ended
                        ? looking.ended(visit.ownerId(), from, A_PAGE + 1)
                        : looking.open(visit.ownerId(), from, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        return Answer.page(
                new ListPage(
                        ended,
                        shown,
                        writeUps.of(visit.ownerId(), shown.stream().map(Interview::id).toList()),
                        number,
                        found.size() > A_PAGE,
                        looking.countEnded(visit.ownerId(), visit.now()),
                        visit.dates(),
                        visit.now()));
    }

    Answer blank(Visit visit) {
        var id = new InterviewId(Uuid7.at(visit.now()));
        // an address stays in a browser's history: it names the last stage by its id, not in words
        var before =
                visit.query("after")
                        .flatMap(
                                after -> interviewing.find(visit.ownerId(), new InterviewId(after)))
                        .map(Interview::pursuit);
        return Answer.page(
                new LogPage(
                        LogForm.blank(
                                id,
                                visit.owner(),
                                before.map(Pursuit::company).orElse(""),
                                before.map(Pursuit::role).orElse("")),
                        true,
                        ownStages(visit)));
    }

    Answer log(Visit visit) {
        var form = visit.form();
        var id =
                new InterviewId(
                        form.word("id").isEmpty() ? Uuid7.at(visit.now()) : form.word("id"));
        var read = LogForm.read(form);
        if (read.logged().isEmpty()) {
            return Answer.refused(new LogPage(read.form(), true, ownStages(visit)));
        }
        var logged = read.logged().get();
        interviewing.log(visit.ownerId(), id, logged, visit.now());
        var held = !logged.starts().instant().isAfter(visit.now());
        return Answer.seeOther("/interviews/" + id.value() + (held ? "/forecast" : ""));
    }

    Answer filled(Visit visit) {
        return with(
                visit,
                interview ->
                        Answer.page(
                                new LogPage(
                                        LogForm.of(interview, advert(visit, interview)),
                                        false,
                                        ownStages(visit))));
    }

    Answer change(Visit visit) {
        return with(
                visit,
                interview -> {
                    var read = LogForm.read(visit.form());
                    if (read.logged().isEmpty()) {
                        return Answer.refused(new LogPage(read.form(), false, ownStages(visit)));
                    }
                    return switch (interviewing.change(
                            visit.ownerId(),
                            interview.id(),
                            read.form().version(),
                            read.logged().get(),
                            visit.now())) {
                        case SAVED -> Answer.seeOther("/interviews/" + interview.id().value());
                        case STALE ->
                                Answer.conflicting(
                                        new LogPage(
                                                read.form()
                                                        .withVersion(interview.version())
                                                        .asStale(),
                                                false,
                                                ownStages(visit)));
                        case NOT_THERE -> Answer.notHere();
                    };
                });
    }

    Answer askRemoval(Visit visit) {
        return with(visit, interview -> Answer.page(new RemovalPage(interview)));
    }

    Answer remove(Visit visit) {
        return interviewing.remove(visit.ownerId(), new InterviewId(visit.path("id")))
                ? Answer.seeOther("/interviews")
                : Answer.notHere();
    }

    private Answer with(Visit visit, Function<Interview, Answer> page) {
        return interviewing
                .find(visit.ownerId(), new InterviewId(visit.path("id")))
                .map(page)
                .orElseGet(Answer::notHere);
    }

    private Advert advert(Visit visit, Interview interview) {
        return interviewing.advert(visit.ownerId(), interview.pursuit().id());
    }

    private List<String> ownStages(Visit visit) {
        return looking.lastHeld(visit.ownerId(), visit.now(), A_PAGE).stream()
                .map(Interview::stage)
                .filter(stage -> !stage.isBlank())
                .distinct()
                .toList();
    }

    private static int pageNumber(String typed) {
        try {
            return Math.clamp(Integer.parseInt(typed), 1, MOST_PAGES);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }
}
