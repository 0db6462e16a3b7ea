package onward.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onward.interview.InterviewId;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.reflect.ConflictPage;
import onward.reflect.Edition;
import onward.reflect.Kept;

/// The pages on which an interview is told twice.
final class SlicePages {

    private static final int A_PAGE = 25;
    private static final int TELLABLE = 12;
    private static final int MOST_PAGES = 1_000;

    private final Retelling retelling;

    SlicePages(Retelling retelling) {
        this.retelling = retelling;
    }

    Answer all(Visit visit) {
        var number =
                visit.query("page")
                        // "2"
                        .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .filter(page -> page <= MOST_PAGES)
                        .orElse(1);
        var told = retelling.latest(visit.ownerId(), (number - 1) * A_PAGE, A_PAGE + 1);
        return Answer.page(
                new SlicesPage(
                        told.stream().limit(A_PAGE).toList(),
                        number == 1
                                ? retelling.tellable(visit.ownerId(), TELLABLE, visit.now())
                                : List.of(),
                        number,
                        told.size() > A_PAGE,
                        visit.dates()));
    }

    Answer begin(Visit visit) {
        var interview = new InterviewId(visit.form().word("interview"));
        return retelling
                .begin(visit.ownerId(), interview, visit.now())
                .map(id -> Answer.seeOther("/story/slices/" + id.value()))
                .orElseGet(Answer::notHere);
    }

    Answer show(Visit visit) {
        return with(
                visit,
                told -> {
                    var saved = visit.query("kept").isPresent() ? words(visit) : "";
                    return Answer.page(page(visit, told, kept(told, saved, List.of())));
                });
    }

    Answer save(Visit visit) {
        return with(visit, told -> save(visit, told, visit.form()));
    }

    private Answer save(Visit visit, Told told, Form form) {
        var version = form.edition();
        var typed = new EnumMap<Side, String>(Side.class);
        var kept = new EnumMap<Side, String>(Side.class);
        for (var side : Side.values()) {
            typed.put(side, form.text(side.field(), side.label()));
            kept.put(side, told.marks().kept(form.text(side.field(), side.label())));
        }
        if (!form.isGood()) {
            return visit.isAutosave()
                    ? Answer.refusedSave(form.problems().getFirst().message())
                    : refused(visit, told, typed, version, form.problems());
        }
        var edition = new Edition(version, visit.openPage());
        return switch (retelling.save(
                visit.ownerId(), told.telling().id(), kept, edition, visit.now())) {
            case Retelling.Saved.Kept(int next) ->
                    visit.isAutosave()
                            ? new Answer.Values(200, Map.of("version", next, "saved", words(visit)))
                            : chosen(visit, told, form);
            case Retelling.Saved.Stale(int standing) ->
                    stale(visit, told, typed, version, standing);
            case Retelling.Saved.NotThere() -> Answer.notHere();
        };
    }

    /// A side is carried on once each of its sentences says what bears it out.
    private Answer chosen(Visit visit, Told before, Form form) {
        var id = before.telling().id();
        if (form.has("none")) {
            retelling.choose(visit.ownerId(), id, Optional.empty());
        }
        var side = form.oneOf("choose", Side.class);
        if (side.isEmpty()) {
            return Answer.seeOther(before.telling().path() + "?kept=yes");
        }
        var told = retelling.find(visit.ownerId(), id, visit.now()).orElseThrow();
        var unborne = told.unborne(side.get());
        if (told.sentences(side.get()).isEmpty() || !unborne.isEmpty()) {
            var words =
                    unborne.isEmpty()
                            ? "Nothing is told on this side yet."
                            : "Saved, and not chosen yet. This names no moment: “%s” Put [1], [noted] or [since] behind it."
                                    .formatted(unborne.getFirst().words());
            return refused(
                    visit,
                    told,
                    typed(told),
                    told.telling().version(),
                    List.of(new Problem(side.get().field(), words)));
        }
        retelling.choose(visit.ownerId(), id, side);
        return Answer.seeOther(told.telling().path() + "#answer");
    }

    Answer answer(Visit visit) {
        return with(
                visit,
                told -> {
                    var form = visit.form();
                    var parts =
                            new FourParts(
                                    form.text("situation", "Situation"),
                                    form.text("task", "Task"),
                                    form.text("action", "Action"),
                                    form.text("result", "Result"));
                    if (!parts.isWhole()) {
                        form.refuse(parts.firstBlank(), "Each of the four parts needs a sentence.");
                    }
                    return form.isGood()
                            ? retelling
                                    .answer(
                                            visit.ownerId(),
                                            told.telling().id(),
                                            parts,
                                            visit.dates().today(),
                                            visit.now())
                                    .map(id -> Answer.seeOther("/replay/questions/" + id.value()))
                                    .orElseGet(Answer::notHere)
                            : Answer.refused(
                                    new TellingPage(
                                            told,
                                            typed(told),
                                            kept(told, "", List.of()),
                                            parts,
                                            form.problems(),
                                            visit.dates()));
                });
    }

    Answer remove(Visit visit) {
        return retelling.remove(visit.ownerId(), new TellingId(visit.path("id")))
                ? Answer.seeOther("/story/slices")
                : Answer.notHere();
    }

    private Answer refused(
            Visit visit, Told told, Map<Side, String> typed, int version, List<Problem> problems) {
        var kept = new Kept(version, "", Optional.empty(), Optional.empty(), problems);
        return Answer.refused(
                new TellingPage(told, typed, kept, parts(told), List.of(), visit.dates()));
    }

    private Answer stale(
            Visit visit, Told told, Map<Side, String> typed, int version, int standing) {
        var theirs =
                List.of(Side.values()).stream()
                        .map(side -> side.label() + ": " + told.marks().typed(told.body(side)))
                        .toList();
        var conflict = new Kept.Conflict(standing, theirs, told.telling().path());
        var kept = new Kept(version, "", Optional.of(conflict), Optional.empty(), List.of());
        return visit.isAutosave()
                ? new Answer.ConflictingSave(
                        "This was changed in another window.", new ConflictPage(conflict))
                : Answer.conflicting(
                        new TellingPage(told, typed, kept, parts(told), List.of(), visit.dates()));
    }

    private static TellingPage page(Visit visit, Told told, Kept kept) {
        return new TellingPage(told, typed(told), kept, parts(told), List.of(), visit.dates());
    }

    private static Kept kept(Told told, String saved, List<Problem> problems) {
        return new Kept(
                told.telling().version(), saved, Optional.empty(), Optional.empty(), problems);
    }

    private static Map<Side, String> typed(Told told) {
        var typed = new EnumMap<Side, String>(Side.class);
        for (var side : Side.values()) {
            typed.put(side, told.marks().typed(told.body(side)));
        }
        return typed;
    }

    private static FourParts parts(Told told) {
        var kept = told.telling().answer();
        return kept.isBlank()
                ? told.telling()
                        .chosen()
                        .map(side -> FirstAnswer.of(told, side))
                        .orElseGet(FourParts::blank)
                : kept;
    }

    private Answer with(Visit visit, Function<Told, Answer> answer) {
        return retelling
                .find(visit.ownerId(), new TellingId(visit.path("id")), visit.now())
                .map(answer)
                .orElseGet(Answer::notHere);
    }

    private static String words(Visit visit) {
        return "Saved on this computer, " + visit.dates().hour(visit.now()) + ".";
    }
}
