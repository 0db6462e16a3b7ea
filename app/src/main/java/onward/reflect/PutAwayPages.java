package onward.reflect;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.interview.Interviewing;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.View;
import onward.platform.web.Visit;
import onward.reflect.Reflecting.Ending;

/// The last page of a write-up, and what comes after it.
final class PutAwayPages {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Set<Reflection.Missing> NOTHING = Set.of();

    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final Interviewing interviewing;
    private final Sending sending;

    PutAwayPages(
            Reflecting reflecting,
            PuttingAway puttingAway,
            Interviewing interviewing,
            Sending sending) {
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.interviewing = interviewing;
        this.sending = sending;
    }

    Answer ask(Visit visit) {
        return sending.open(
                visit,
                here ->
                        Answer.page(
                                page(
                                        here,
                                        ending(here),
                                        NOTHING,
                                        here.opened(
                                                sending.version(here, Sheet.PUTTING_AWAY),
                                                Sheet.PUTTING_AWAY.path()))));
    }

    Answer save(Visit visit) {
        var form = visit.form();
        return sending.answer(visit, form, new Typed(visit, form));
    }

    Answer reopen(Visit visit) {
        return sending.with(
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
        return sending.with(
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

    /// The end of a write-up as it was typed.
    private final class Typed implements Sent {
        private final Visit visit;
        private final Form form;
        private final Ending ending;

        Typed(Visit visit, Form form) {
            this.visit = visit;
            this.form = form;
            ending = TypedEnding.in(form);
        }

        @Override
        public String place() {
            return Sheet.PUTTING_AWAY.path();
        }

        @Override
        public Saved save(Edition edition, Resume resume) {
            return reflecting.saveEnding(
                    visit.ownerId(), Writing.of(visit).id(), ending, edition, resume, visit.now());
        }

        @Override
        public View again(WriteUpVisit here, Kept kept) {
            return page(here, ending, NOTHING, kept);
        }

        @Override
        public List<String> theirs(Reflection standing) {
            return Stream.concat(
                            standing.nextTimes().stream().map(NextTime::sentence),
                            Stream.of(standing.noNextTime(), standing.lesson()))
                    .toList();
        }

        @Override
        public Answer done(WriteUpVisit here, int version) {
            if (!form.word("then").equals("put-away")) {
                return Answer.seeOther(
                        here.at().after(form, Sheet.PUTTING_AWAY, Sheet.PUTTING_AWAY));
            }
            var missing = puttingAway.putAway(visit.ownerId(), here.id(), visit.now());
            return missing.isEmpty()
                    ? Answer.seeOther(here.path())
                    : Answer.refused(
                            page(here, ending, missing, WriteUpVisit.refused(version, List.of())));
        }
    }
}
