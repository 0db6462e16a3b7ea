package onward.replay;

import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.kernel.Problem;
import onward.platform.web.Visit;
import onward.reflect.Kept;
import onward.reflect.Recalling;

/// Lays the page of one question out: as it was opened, or with what was typed and refused.
final class QuestionSheet {

    private final Taping taping;
    private final Rehearsing rehearsing;
    private final Recalling recalling;
    private final Looking looking;

    QuestionSheet(Taping taping, Rehearsing rehearsing, Recalling recalling, Looking looking) {
        this.taping = taping;
        this.rehearsing = rehearsing;
        this.recalling = recalling;
        this.looking = looking;
    }

    /// As it is opened.
    QuestionPage page(Visit visit, Retaking.Whole whole) {
        return page(visit, whole, body(whole), kept(visit, whole));
    }

    QuestionPage page(Visit visit, Retaking.Whole whole, String body, Kept kept) {
        return page(
                visit, whole, body, kept, QuestionPage.Typed.of(whole.question()), kept.problems());
    }

    QuestionPage page(
            Visit visit, Retaking.Whole whole, QuestionPage.Typed typed, List<Problem> problems) {
        return page(visit, whole, body(whole), kept(visit, whole), typed, problems);
    }

    QuestionPage page(
            Visit visit,
            Retaking.Whole whole,
            String body,
            Kept kept,
            QuestionPage.Typed typed,
            List<Problem> problems) {
        return new QuestionPage(
                whole,
                met(visit, whole.occurrences()),
                body,
                kept,
                taping.of(visit.ownerId(), whole.question().id()),
                typed,
                problems,
                rehearsing.days(visit.owner(), visit.now()),
                visit.dates());
    }

    /// Each time that it was asked, the latest first.
    private List<QuestionPage.Met> met(Visit visit, List<Occurrence> occurrences) {
        var asked =
                recalling.some(
                        visit.ownerId(), occurrences.stream().map(Occurrence::moment).toList());
        var interviews =
                looking.some(
                        visit.ownerId(),
                        asked.stream().map(Recalling.Asked::interview).distinct().toList());
        return asked.reversed().stream()
                .flatMap(one ->
                        interviews.stream()
                                .filter((Interview talk) -> talk.id().equals(one.interview()))
                                .map(talk ->
                                        new QuestionPage.Met(one.moment(), talk, one.isPutAway())))
                .toList();
    }

    private static Kept kept(Visit visit, Retaking.Whole whole) {
        return new Kept(
                whole.question().version(),
                visit.query("kept").isPresent() ? words(visit) : "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Kept kept(int version, List<Problem> problems) {
        return new Kept(version, "", Optional.empty(), Optional.empty(), problems);
    }

    private static String body(Retaking.Whole whole) {
        return whole.takes().stream().findFirst().map(SecondTake::body).orElse("");
    }

    static String words(Visit visit) {
        return "Saved on this computer, %s.".formatted(visit.dates().hour(visit.now()));
    }
}
