package onward.reflect;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The page of all write-ups, the way into one, and the parked worries.
final class ShelfPages {

    private static final int A_PAGE = 20;
    private static final int MOST_TO_BEGIN = 10;
    private static final int MOST_PAGES = 1_000_000;

    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final Interviewing interviewing;
    private final Looking looking;

    ShelfPages(
            Reflecting reflecting,
            PuttingAway puttingAway,
            Interviewing interviewing,
            Looking looking) {
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.interviewing = interviewing;
        this.looking = looking;
    }

    Answer all(Visit visit) {
        var owner = visit.ownerId();
        var number = visit.query("page").map(ShelfPages::pageNumber).orElse(1);
        var open =
                number == 1
                        ? reflecting.latest(owner, false, 0, A_PAGE, visit.now())
                        : List.<Summary>of();
        var putAway =
                reflecting.latest(owner, true, (number - 1) * A_PAGE, A_PAGE + 1, visit.now());
        var interviews = interviews(owner, open, putAway);
        return Answer.page(
                new ShelfPage(
                        rows(open, interviews),
                        number == 1 ? toBegin(visit) : List.of(),
                        rows(putAway.stream().limit(A_PAGE).toList(), interviews),
                        puttingAway.worries(owner, visit.now()),
                        number,
                        putAway.size() > A_PAGE,
                        visit.dates(),
                        visit.now()));
    }

    Answer begin(Visit visit) {
        var id = new InterviewId(visit.form().word("interview"));
        return interviewing
                .find(visit.ownerId(), id)
                .map(interview ->
                        interview.forecast().isEmpty()
                                ? Answer.seeOther("/interviews/" + id.value() + "/forecast")
                                : Answer.seeOther(
                                        "/reflect/"
                                                + reflecting
                                                        .begin(visit.ownerId(), id, visit.now())
                                                        .value()))
                .orElseGet(Answer::notHere);
    }

    Answer show(Visit visit) {
        return WriteUpVisit.of(visit, reflecting, interviewing)
                .map(here ->
                        here.reflection().standing() instanceof Reflection.Standing.BeingWritten
                                        && visit.query("read").isEmpty()
                                ? Answer.seeOther(
                                        here.path() + "/" + here.reflection().resume().page())
                                : Answer.page(
                                        new WriteUpPage(
                                                here.reflection(),
                                                here.interview(),
                                                visit.dates(),
                                                "",
                                                List.of())))
                .orElseGet(Answer::notHere);
    }

    Answer park(Visit visit) {
        var form = visit.form();
        var body = form.text("worry", "The worry");
        var returns =
                form.dateTime("returns", "When")
                        .map(local -> WallTime.of(local, visit.owner().zone()).instant())
                        .orElseGet(() ->
                                WallTime.of(tomorrowEvening(visit), visit.owner().zone())
                                        .instant());
        if (body.isBlank()) {
            form.refuse("worry", "Write the worry in a few words. Then it is parked.");
        }
        if (returns.isBefore(visit.now())) {
            form.refuse("returns", "This time is past. Choose one that is still to come.");
        }
        if (!form.isGood()) {
            return Answer.refused(new WorryPage(body, form.word("returns"), form.problems()));
        }
        puttingAway.park(
                visit.ownerId(),
                new Worry(new WorryId(Uuid7.at(visit.now())), body, visit.now(), returns));
        return Answer.seeOther("/reflect#worries");
    }

    Answer letGo(Visit visit) {
        puttingAway.letGo(visit.ownerId(), new WorryId(visit.path("worry")));
        return Answer.seeOther("/reflect#worries");
    }

    private static LocalDateTime tomorrowEvening(Visit visit) {
        var evening = 18;
        return visit.dates().today().plusDays(1).atTime(evening, 0);
    }

    private List<Interview> toBegin(Visit visit) {
        var held = looking.lastHeld(visit.ownerId(), visit.now(), MOST_TO_BEGIN);
        var begun =
                reflecting
                        .about(
                                visit.ownerId(),
                                held.stream().map(Interview::id).toList(),
                                visit.now())
                        .stream()
                        .map(Summary::interview)
                        .collect(Collectors.toSet());
        return held.stream()
                .filter(interview ->
                        !begun.contains(interview.id()) && interview.outcome().isEmpty())
                .toList();
    }

    private Map<InterviewId, Interview> interviews(
            OwnerId owner, List<Summary> open, List<Summary> putAway) {
        var found = new HashMap<InterviewId, Interview>();
        var wanted =
                java.util.stream.Stream.concat(open.stream(), putAway.stream())
                        .map(Summary::interview)
                        .toList();
        looking.some(owner, wanted).forEach(interview -> found.put(interview.id(), interview));
        return found;
    }

    private static List<ShelfPage.Row> rows(
            List<Summary> summaries, Map<InterviewId, Interview> interviews) {
        return summaries.stream()
                .flatMap(summary ->
                        Optional.ofNullable(interviews.get(summary.interview()))
                                .map(interview -> new ShelfPage.Row(summary, interview))
                                .stream())
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
