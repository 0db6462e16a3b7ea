package onward.reflect;

import java.util.List;
import java.util.Optional;
import onward.interview.Interview;
import onward.interview.Interviewing;
import onward.kernel.Problem;
import onward.platform.web.Visit;

/// One visit to one write-up, read whole: what all its pages need.
record WriteUpVisit(Writing at, Reflection reflection, Interview interview) {

    /// Finds the write-up that a visit asks for; empty where there is none of that id.
    static Optional<WriteUpVisit> of(
            Visit visit, Reflecting reflecting, Interviewing interviewing) {
        var at = Writing.of(visit);
        return reflecting
                .find(visit.ownerId(), at.id(), visit.now())
                .flatMap(reflection ->
                        interviewing
                                .find(visit.ownerId(), reflection.interview())
                                .map(interview -> new WriteUpVisit(at, reflection, interview)));
    }

    Visit visit() {
        return at.visit();
    }

    ReflectionId id() {
        return reflection.id();
    }

    String path() {
        return at.path();
    }

    Top top(Sheet sheet) {
        var started =
                visit().owner().guide()
                        ? Optional.of(reflection.startedAt().toEpochMilli())
                        : Optional.<Long>empty();
        return new Top(interview, id(), sheet, visit().dates(), started);
    }

    /// Whether the page was asked for with room for one more.
    boolean wantsOneMore() {
        return visit().query("more").isPresent();
    }

    /// A form as it is opened.
    Kept opened(int version, String page) {
        return new Kept(
                version,
                "",
                Optional.empty(),
                Optional.of(reflection.resume()).filter(resume -> resume.page().equals(page)),
                List.of());
    }

    /// A form as it comes back refused.
    static Kept refused(int version, List<Problem> problems) {
        return new Kept(version, "", Optional.empty(), Optional.empty(), problems);
    }

    /// A form as it comes back beside another window's text.
    static Kept conflicting(Kept.Conflict conflict) {
        return new Kept(conflict.version(), "", Optional.of(conflict), Optional.empty(), List.of());
    }
}
