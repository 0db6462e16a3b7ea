package onward.reflect;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.interview.Interviewing;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;
import onward.reflect.Reflecting.Ending;

/// The last page of a write-up, and what comes after it.
final class PutAwayPages {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int MOST_ROWS = 50;

    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final Interviewing interviewing;

    PutAwayPages(Reflecting reflecting, PuttingAway puttingAway, Interviewing interviewing) {
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.interviewing = interviewing;
    }

    Answer ask(Visit visit) {
        return with(
                visit,
                here -> {
                    if (!here.reflection().isOpen()) {
                        return Answer.seeOther(here.path());
                    }
                    var version =
                            reflecting.version(visit.ownerId(), here.id(), Sheet.PUTTING_AWAY);
                    return Answer.page(
                            page(
                                    here,
                                    ending(here),
                                    EnumSet.noneOf(Reflection.Missing.class),
                                    here.opened(version, Sheet.PUTTING_AWAY.path())));
                });
    }

    Answer save(Visit visit) {
        return with(
                visit,
                here -> {
                    var form = visit.form();
                    var edition = here.edition(form);
                    var ending = read(form);
                    Function<Kept, PutAwayPage> page =
                            kept ->
                                    page(
                                            here,
                                            ending,
                                            EnumSet.noneOf(Reflection.Missing.class),
                                            kept);
                    if (!form.isGood()) {
                        return visit.isAutosave()
                                ? Answer.refusedSave(form.problems().getFirst().message())
                                : Answer.refused(
                                        page.apply(
                                                WriteUpVisit.refused(
                                                        edition.version(), form.problems())));
                    }
                    var saved =
                            reflecting.saveEnding(
                                    visit.ownerId(),
                                    here.id(),
                                    ending,
                                    edition,
                                    here.resume(form, Sheet.PUTTING_AWAY.path()),
                                    visit.now());
                    if (visit.isAutosave()) {
                        return here.told(saved, stale -> conflict(here, stale));
                    }
                    return switch (saved) {
                        case Saved.Kept(int version) -> pressed(here, form, ending, version);
                        case Saved.Stale stale ->
                                Answer.conflicting(
                                        page.apply(
                                                WriteUpVisit.conflicting(conflict(here, stale))));
                        case Saved.Shut() ->
                                Answer.refused(page.apply(Shut.kept(edition.version())));
                        case Saved.NotThere() -> Answer.notHere();
                    };
                });
    }

    private Answer pressed(WriteUpVisit here, Form form, Ending ending, int version) {
        if (!form.word("then").equals("put-away")) {
            return Answer.seeOther(here.after(form, Sheet.PUTTING_AWAY, Sheet.PUTTING_AWAY));
        }
        var missing = puttingAway.putAway(here.visit().ownerId(), here.id(), here.visit().now());
        return missing.isEmpty()
                ? Answer.seeOther(here.path())
                : Answer.refused(
                        page(here, ending, missing, WriteUpVisit.refused(version, List.of())));
    }

    Answer reopen(Visit visit) {
        return with(
                visit,
                here -> {
                    var form = visit.form();
                    var whatsNew = form.text("whats_new", "What is new?");
                    if (whatsNew.isBlank()) {
                        form.refuse(
                                "whats_new", "Write what is new, even “nothing”. Then it opens.");
                    }
                    if (!form.isGood()) {
                        return Answer.refused(
                                new WriteUpPage(
                                        here.reflection(),
                                        here.interview(),
                                        visit.dates(),
                                        whatsNew,
                                        form.problems()));
                    }
                    puttingAway.reopen(visit.ownerId(), here.id(), whatsNew, visit.now());
                    return Answer.seeOther(here.path());
                });
    }

    Answer foldAway(Visit visit) {
        return with(
                visit,
                here -> {
                    puttingAway.foldAway(visit.ownerId(), here.id(), visit.now());
                    return Answer.seeOther(here.path());
                });
    }

    private static PutAwayPage page(
            WriteUpVisit here, Ending ending, Set<Reflection.Missing> missing, Kept kept) {
        var plans = new ArrayList<>(ending.nextTimes());
        if (plans.isEmpty() || here.wantsOneMore()) {
            plans.add(new NextTime("", ""));
        }
        var returns = here.visit().dates().today().plusDays(1).atTime(EVENING);
        return new PutAwayPage(
                here.top(Sheet.PUTTING_AWAY),
                plans,
                ending.noNextTime(),
                ending.lesson(),
                ending.checks(),
                missing,
                returns.toString(),
                kept);
    }

    /// What stands, with the answers that the write-up itself gives already filled in.
    private Ending ending(WriteUpVisit here) {
        var reflection = here.reflection();
        var checks = new EnumMap<Check, Check.Answer>(Check.class);
        if (!interviewing.met(here.visit().ownerId(), reflection.interview()).isEmpty()) {
            checks.put(Check.PEOPLE, Check.Answer.DONE);
        }
        if (reflection.nextTimes().stream().anyMatch(NextTime::isWhole)) {
            checks.put(Check.PLANS, Check.Answer.DONE);
        }
        if (!reflection.lesson().isBlank()) {
            checks.put(Check.LESSON, Check.Answer.DONE);
        }
        checks.putAll(reflection.checks());
        return new Ending(
                reflection.nextTimes(), reflection.noNextTime(), reflection.lesson(), checks);
    }

    private static Ending read(Form form) {
        var cues = form.texts("cue", "If");
        var acts = form.texts("act", "Then I");
        var plans = new ArrayList<NextTime>();
        for (var row = 0; row < Math.min(Math.max(cues.size(), acts.size()), MOST_ROWS); row++) {
            var plan =
                    new NextTime(
                            row < cues.size() ? cues.get(row) : "",
                            row < acts.size() ? acts.get(row) : "");
            if (!plan.isBlank()) {
                plans.add(plan);
            }
        }
        return new Ending(
                plans,
                form.text("no_next_time", "Why there is none"),
                form.line("lesson", "The lesson"),
                checks(form));
    }

    private static Map<Check, Check.Answer> checks(Form form) {
        var checks = new EnumMap<Check, Check.Answer>(Check.class);
        for (var check : Check.values()) {
            Arrays.stream(Check.Answer.values())
                    .filter(answer -> answer.name().equals(form.word("check_" + check.name())))
                    .forEach(answer -> checks.put(check, answer));
        }
        return checks;
    }

    private static Kept.Conflict conflict(WriteUpVisit here, Saved.Stale stale) {
        var theirs =
                Stream.concat(
                                stale.standing().nextTimes().stream().map(NextTime::sentence),
                                Stream.of(stale.standing().noNextTime(), stale.standing().lesson()))
                        .toList();
        return new Kept.Conflict(
                stale.version(), theirs, here.path() + "/" + Sheet.PUTTING_AWAY.path());
    }

    private Answer with(Visit visit, Function<WriteUpVisit, Answer> page) {
        return WriteUpVisit.of(visit, reflecting, interviewing)
                .map(page)
                .orElseGet(Answer::notHere);
    }
}
