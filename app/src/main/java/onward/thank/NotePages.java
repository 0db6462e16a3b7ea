package onward.thank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onward.kernel.Problem;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.prose.note.ApologyGate;
import onward.reflect.ConflictPage;
import onward.reflect.Kept;

/// The page on which a note is written.
final class NotePages {

    private static final int MOST_SAVES = 1_000_000_000;

    private final Thanking thanking;

    NotePages(Thanking thanking) {
        this.thanking = thanking;
    }

    Answer show(Visit visit) {
        return with(
                visit,
                sight ->
                        Answer.page(
                                page(visit, sight, kept(sight.note().version(), saved(visit)))));
    }

    /// The part beside the note, once more.
    Answer check(Visit visit) {
        return with(visit, sight -> Answer.page(new CheckPage(sight, NoteReading.of(sight))));
    }

    Answer save(Visit visit) {
        return with(visit, sight -> save(visit, visit.form(), sight));
    }

    private Answer save(Visit visit, Form form, NoteSight sight) {
        var standing = sight.note();
        var over = form.number("over", "Version", 0, MOST_SAVES);
        var version = over.orElse(form.number("version", "Version", 0, MOST_SAVES).orElse(0));
        var typed =
                new ThankYou(
                        standing.id(),
                        standing.interview(),
                        standing.person(),
                        standing.occasion(),
                        standing.createdAt(),
                        version,
                        form.line("subject", "Subject"),
                        form.text("body", "Your note"),
                        cost(form),
                        standing.notNeededAt(),
                        standing.handedOverAt(),
                        standing.answeredAt());
        if (!form.isGood()) {
            return visit.isAutosave()
                    ? Answer.refusedSave(form.problems().getFirst().message())
                    : Answer.refused(
                            page(visit, with(sight, typed), kept(version, form.problems())));
        }
        return switch (thanking.save(visit.ownerId(), typed, visit.openPage(), visit.now())) {
            case Thanking.Saved.Kept(int next) -> saved(visit, form, sight, next);
            case Thanking.Saved.Stale(var theirs) -> stale(visit, sight, typed, theirs);
            case Thanking.Saved.Shut() ->
                    visit.isAutosave()
                            ? Answer.refusedSave(
                                    "This note was let go. Take it back first; your words are still on this page.")
                            : Answer.seeOther(path(sight));
            case Thanking.Saved.NotThere() -> Answer.notHere();
        };
    }

    private static Answer saved(Visit visit, Form form, NoteSight sight, int version) {
        if (visit.isAutosave()) {
            return new Answer.Values(200, Map.of("version", version, "saved", words(visit)));
        }
        return Answer.seeOther(
                form.word("then").equals("send")
                        ? path(sight) + "/sending"
                        : path(sight) + "?kept=yes");
    }

    private Answer stale(Visit visit, NoteSight sight, ThankYou typed, ThankYou theirs) {
        var conflict =
                new Kept.Conflict(
                        theirs.version(), List.of(theirs.subject(), theirs.body()), path(sight));
        if (visit.isAutosave()) {
            return new Answer.ConflictingSave(
                    "This was changed in another window.", new ConflictPage(conflict));
        }
        var kept =
                new Kept(typed.version(), "", Optional.of(conflict), Optional.empty(), List.of());
        return Answer.conflicting(page(visit, with(sight, typed), kept));
    }

    /// Puts the sentence from behind the gate into the note.
    Answer apologise(Visit visit) {
        return with(visit, sight -> apologise(visit, visit.form(), sight));
    }

    private Answer apologise(Visit visit, Form form, NoteSight sight) {
        var halves =
                new NotePage.Halves(
                        form.line("act", "What you did"),
                        form.line("repair", "What you have done since"),
                        form.text("correction", "The better answer"));
        var gate = new CheckPage(sight, NoteReading.of(sight)).gate();
        if (gate.isEmpty() || !sight.isOpen(visit.now())) {
            return Answer.seeOther(path(sight));
        }
        var written =
                switch (gate.get()) {
                    case ApologyGate.Apology apology ->
                            apology.write(halves.act(), halves.repair());
                    case ApologyGate.Correction correction -> correction.write(halves.correction());
                    case ApologyGate.TalkFirst(var advice) ->
                            new ApologyGate.Written.Refused(advice);
                    case ApologyGate.NoApology() ->
                            new ApologyGate.Written.Refused("Nothing is to be sorry for.");
                };
        return switch (written) {
            case ApologyGate.Written.Sentence(var sentence) -> {
                var note = sight.note();
                thanking.save(
                        visit.ownerId(),
                        note.saying(
                                note.subject(), NoteBody.with(note.body(), sentence), note.cost()),
                        Optional.empty(),
                        visit.now());
                yield Answer.seeOther(path(sight) + "?kept=yes");
            }
            case ApologyGate.Written.Refused(var why) ->
                    Answer.refused(
                            new NotePage(
                                    sight,
                                    NoteReading.of(sight),
                                    kept(sight.note().version(), ""),
                                    why,
                                    halves,
                                    visit.dates()));
        };
    }

    private Answer with(Visit visit, Function<NoteSight, Answer> answer) {
        return thanking.find(visit.owner(), new ThankYouId(visit.path("id")), visit.now())
                .map(answer)
                .orElseGet(Answer::notHere);
    }

    private static NoteSight with(NoteSight sight, ThankYou note) {
        return new NoteSight(
                note,
                sight.interview(),
                sight.person(),
                sight.due(),
                sight.deliveries(),
                sight.account(),
                sight.others(),
                sight.facts(),
                sight.talk());
    }

    private static NotePage page(Visit visit, NoteSight sight, Kept kept) {
        return new NotePage(
                sight, NoteReading.of(sight), kept, "", NotePage.Halves.none(), visit.dates());
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

    private static Optional<Cost> cost(Form form) {
        return List.of(Cost.values()).stream()
                .filter(one -> one.name().equals(form.word("cost")))
                .findFirst();
    }

    private static String path(NoteSight sight) {
        return "/thank/" + sight.note().id().value();
    }
}
