package onward.reflect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.interview.Interview;
import onward.interview.Interviewing;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// One visit to one write-up: what all its pages need, and what they answer to a save.
record WriteUpVisit(Visit visit, Reflection reflection, Interview interview) {

    private static final int MOST_SAVES = 1_000_000_000;

    /// As much as the store has room for; our own fields are far shorter.
    private static final int LONGEST_FIELD = 96;

    /// Finds the write-up that a visit asks for; empty where there is none of that id.
    static Optional<WriteUpVisit> of(
            Visit visit, Reflecting reflecting, Interviewing interviewing) {
        return reflecting
                .find(visit.ownerId(), new ReflectionId(visit.path("id")), visit.now())
                .flatMap(reflection ->
                        interviewing
                                .find(visit.ownerId(), reflection.interview())
                                .map(interview -> new WriteUpVisit(visit, reflection, interview)));
    }

    ReflectionId id() {
        return reflection.id();
    }

    String path() {
        return "/reflect/" + id().value();
    }

    Top top(Sheet sheet) {
        var started =
                visit.owner().guide()
                        ? Optional.of(reflection.startedAt().toEpochMilli())
                        : Optional.<Long>empty();
        return new Top(interview, id(), sheet, visit.dates(), started);
    }

    /// Whether the page was asked for with room for one more.
    boolean wantsOneMore() {
        return visit.query("more").isPresent();
    }

    /// Where a form leads that was saved: on, or back to its page with room for one more.
    String after(Form form, Sheet sheet, Sheet next) {
        return switch (form.word("then")) {
            case "next" -> path() + "/" + next.path();
            case "more" -> path() + "/" + sheet.path() + "?more=yes";
            default -> path() + "/" + sheet.path();
        };
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

    /// The edition that a form was filled from. Pressing "keep mine" names the edition that it goes
    /// over.
    Edition edition(Form form) {
        var over = form.number("over", "Version", 0, MOST_SAVES);
        return new Edition(
                over.orElse(form.number("version", "Version", 0, MOST_SAVES).orElse(0)),
                visit.openPage());
    }

    /// Where the person is on this page, as its script tells.
    Resume resume(Form form, String page) {
        var field = form.word("resume_field");
        return field.isEmpty() || field.length() > LONGEST_FIELD
                ? Resume.at(page)
                : new Resume(
                        page,
                        Optional.of(field),
                        form.number("resume_at", "Place", 0, Form.TEXT * 2).orElse(0));
    }

    /// What a page's script is told after a save by itself, with more beside it.
    Answer told(Saved.Kept kept, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("version", kept.version());
        values.put("saved", "Saved on this computer, " + visit.dates().hour(visit.now()));
        return new Answer.Values(200, values);
    }

    /// What a page's script is told after a save by itself.
    Answer told(Saved saved, java.util.function.Function<Saved.Stale, Kept.Conflict> conflict) {
        return switch (saved) {
            case Saved.Kept kept -> told(kept, Map.of());
            case Saved.Stale stale ->
                    new Answer.ConflictingSave(
                            "This was changed in another window.",
                            new ConflictPage(conflict.apply(stale)));
            case Saved.Shut() ->
                    Answer.refusedSave(
                            "This is put away. Open it again first; your words are still on this page.");
            case Saved.NotThere() ->
                    Answer.refusedSave(
                            "This write-up was deleted. Your words are still on this page: copy them.");
        };
    }
}
