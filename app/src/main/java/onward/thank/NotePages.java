package onward.thank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.prose.note.ApologyGate;
import onward.reflect.ConflictPage;
import onward.reflect.Kept;

/// The page on which a note is written.
final class NotePages {

    private static final String TOO_LATE =
            "That came too late: the note had moved on. This is how it stands now.";
    private static final String HALF_SAID =
            "This is not in the note yet. Put it in, or empty it, and then go on.";

    private final Thanking thanking;

    NotePages(Thanking thanking) {
        this.thanking = thanking;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                sight ->
                        Answer.page(
                                page(visit, sight, kept(sight.note().version(), saved(visit)))
                                        .telling(visit.query("late").isPresent() ? TOO_LATE : "")));
    }

    /// The part beside the note, once more.
    Answer check(Visit visit) {
        return with(
                visit,
                sight ->
                        Answer.page(
                                new CheckPage(
                                        sight,
                                        NoteReading.of(sight),
                                        visit.query("gate").orElse(""))));
    }

    Answer save(Visit visit) {
        return with(
                visit,
                sight -> {
                    var form = visit.form();
                    var halves = NotePage.Halves.read(form);
                    var typed = typed(form, sight.note());
                    return form.isGood()
                            ? save(visit, sight, typed, halves, next -> saved(visit, form, next))
                            : unfit(visit, form, sight, typed, halves);
                });
    }

    /// Saves the note with the sentence from behind the gate in it.
    Answer apologise(Visit visit) {
        return with(
                visit,
                sight -> {
                    var form = visit.form();
                    var halves = NotePage.Halves.read(form);
                    var typed = typed(form, sight.note());
                    if (!form.isGood()) {
                        return unfit(visit, form, sight, typed, halves);
                    }
                    var shown = sight.typed(typed);
                    var gate = new CheckPage(shown, NoteReading.of(shown), "").gate();
                    return switch (halves.behind(gate)) {
                        case ApologyGate.Written.Sentence(var sentence) ->
                                save(
                                        visit,
                                        sight,
                                        typed.saying(
                                                typed.subject(),
                                                NoteBody.with(typed.body(), sentence),
                                                typed.cost()),
                                        halves,
                                        _ -> Answer.seeOther(sight.path() + "?kept=yes"));
                        case ApologyGate.Written.Refused(var why) ->
                                Answer.refused(
                                        page(visit, shown, kept(typed.version(), ""))
                                                .with(halves, why));
                    };
                });
    }

    /// The note as it was typed; a part that the form does not have is as it was.
    private static ThankYou typed(Form form, ThankYou standing) {
        return standing.saying(
                        form.has("subject") ? form.line("subject", "Subject") : standing.subject(),
                        form.has("body") ? form.text("body", "Your note") : standing.body(),
                        form.oneOf("cost", Cost.class))
                .at(form.edition());
    }

    private static Answer unfit(
            Visit visit, Form form, NoteSight sight, ThankYou typed, NotePage.Halves halves) {
        return visit.isAutosave()
                ? Answer.refusedSave(form.problems().getFirst().message())
                : Answer.refused(
                        page(visit, sight.typed(typed), kept(typed.version(), form.problems()))
                                .with(halves, ""));
    }

    private Answer save(
            Visit visit,
            NoteSight sight,
            ThankYou typed,
            NotePage.Halves halves,
            IntFunction<Answer> kept) {
        return switch (thanking.save(visit.ownerId(), typed, visit.openPage(), visit.now())) {
            case Saved.Kept(int next) -> kept.apply(next);
            case Saved.Stale(var theirs) -> stale(visit, sight, typed, theirs, halves);
            case Saved.Shut() -> shut(visit, sight, typed, halves);
            case Saved.NotThere() -> Answer.notHere();
        };
    }

    private Answer saved(Visit visit, Form form, int version) {
        if (visit.isAutosave()) {
            return new Answer.Values(200, Map.of("version", version, "saved", words(visit)));
        }
        var halves = NotePage.Halves.read(form);
        var goesOn = form.word("then").equals("send");
        return with(
                visit,
                sight -> {
                    var page = page(visit, sight, kept(version, words(visit)));
                    var isHalfSaid = halves.stands(page.check().gate());
                    if (halves.isBlank() || (goesOn && !isHalfSaid)) {
                        return Answer.seeOther(sight.path() + (goesOn ? "/sending" : "?kept=yes"));
                    }
                    return Answer.page(page.with(halves, goesOn ? HALF_SAID : ""));
                });
    }

    private static Answer stale(
            Visit visit, NoteSight sight, ThankYou typed, ThankYou theirs, NotePage.Halves halves) {
        var conflict =
                new Kept.Conflict(
                        theirs.version(), List.of(theirs.subject(), theirs.body()), sight.path());
        if (visit.isAutosave()) {
            return new Answer.ConflictingSave(
                    "This was changed in another window.", new ConflictPage(conflict));
        }
        var kept =
                new Kept(typed.version(), "", Optional.of(conflict), Optional.empty(), List.of());
        return Answer.conflicting(page(visit, sight.typed(typed), kept).with(halves, ""));
    }

    /// What goes out is what was shown; what was typed since stands beside it.
    private static Answer shut(
            Visit visit, NoteSight sight, ThankYou typed, NotePage.Halves halves) {
        if (visit.isAutosave()) {
            return Answer.refusedSave(
                    "This note was let go. Take it back first; your words are still on this page.");
        }
        var texts =
                Stream.concat(Stream.of(typed.subject(), typed.body()), halves.typed().stream())
                        .toList();
        return Answer.conflicting(
                page(visit, sight, kept(sight.note().version(), "")).without(texts));
    }

    private Answer with(Visit visit, Function<NoteSight, Answer> answer) {
        return thanking.find(visit.owner(), new ThankYouId(visit.path("id")), visit.now())
                .map(answer)
                .orElseGet(Answer::notHere);
    }

    private static NotePage page(Visit visit, NoteSight sight, Kept kept) {
        return NotePage.of(sight, kept, visit.dates());
    }

    private static Kept kept(int version, String saved) {
        return new Kept(version, saved, Optional.empty(), Optional.empty(), List.of());
    }

    private static Kept kept(int version, List<Problem> problems) {
        return new Kept(version, "", Optional.empty(), Optional.empty(), problems);
    }

    private static String saved(Visit visit) {
        return visit.query("kept").isPresent() ? words(visit) : "Nothing is sent until you say so.";
    }

    private static String words(Visit visit) {
        return "Saved on this computer, %s. Nothing is sent until you say so."
                .formatted(visit.dates().hour(visit.now()));
    }
}
