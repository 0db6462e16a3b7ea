package onward.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does when they rehearse: what is due today, an answer, its grade.
public final class Rehearsing {

    /// More than this in a day is a job of its own.
    public static final int MOST_A_DAY = 10;

    /// Interviews later today are no longer in time: the next one is the first after them.
    private static final int LATER_TODAY = 10;

    private final Store store;
    private final Looking looking;

    /// @param looking knows the interviews that are to come
    public Rehearsing(Store store, Looking looking) {
        this.store = store;
        this.looking = looking;
    }

    /// A rehearsal beside what is kept.
    public record Revealed(Rehearsal rehearsal, Question question, Optional<SecondTake> kept) {}

    /// The calendar as it stands for an owner: no answer is due later than the day before their
    /// next interview.
    public Schedule.Days days(Owner owner, Instant now) {
        return new Schedule.Days(
                now,
                owner.zone(),
                next(owner, now)
                        .map(interview ->
                                interview
                                        .starts()
                                        .instant()
                                        .atZone(owner.zone())
                                        .toLocalDate()
                                        .minusDays(1)));
    }

    /// The next interview after today.
    public Optional<Interview> next(Owner owner, Instant now) {
        var today = now.atZone(owner.zone()).toLocalDate();
        return looking.coming(owner.id(), now, LATER_TODAY).stream()
                .filter(interview ->
                        interview
                                .starts()
                                .instant()
                                .atZone(owner.zone())
                                .toLocalDate()
                                .isAfter(today))
                .findFirst();
    }

    /// The answers to rehearse today, the longest due first: at most ten different ones a day,
    /// those that were rehearsed already among them.
    public List<Question> today(OwnerId owner, Schedule.Days days) {
        return store.read(owner, ledger -> today(ledger, days));
    }

    private static List<Question> today(Ledger ledger, Schedule.Days days) {
        var begins = days.today().atStartOfDay(days.zone()).toInstant();
        var ends = days.today().plusDays(1).atStartOfDay(days.zone()).toInstant();
        var done = Rehearsals.graded(ledger, begins, ends);
        var due = new ArrayList<Question>();
        var left = MOST_A_DAY - done.size();
        for (var question : Questions.due(ledger, days.horizon(), MOST_A_DAY + done.size())) {
            var schedule = question.schedule().orElseThrow();
            if (done.contains(question.id())) {
                if (!schedule.cameToday(days)) {
                    due.add(question);
                }
            } else if (left > 0) {
                due.add(question);
                left--;
            }
        }
        return List.copyOf(due);
    }

    /// When the next answer is due; empty where none is rehearsed.
    public Optional<LocalDate> nextDue(OwnerId owner, Schedule.Days days) {
        return store.glance(owner, ledger -> Questions.due(ledger, LocalDate.MAX, 1)).stream()
                .flatMap(question -> question.schedule().stream())
                .map(schedule -> schedule.due(days))
                .findFirst();
    }

    /// The ways in which a question was really asked, and those that the person typed.
    public List<String> wordings(OwnerId owner, Question question) {
        var occurrences = store.glance(owner, ledger -> Occurrences.of(ledger, question.id()));
        return wordings(question, occurrences);
    }

    static List<String> wordings(Question question, List<Occurrence> occurrences) {
        return List.copyOf(
                new LinkedHashSet<>(
                        Stream.of(
                                        Stream.of(question.asked()),
                                        occurrences.stream().map(Occurrence::asked),
                                        question.otherWords().stream())
                                .flatMap(words -> words)
                                .map(String::strip)
                                .filter(words -> !words.isEmpty())
                                .toList()));
    }

    /// In which words it is asked this time: each in its turn.
    public String wording(OwnerId owner, Question question) {
        var words = wordings(owner, question);
        var turn = question.schedule().map(Schedule::rehearsals).orElse(0);
        return words.isEmpty() ? question.asked() : words.get(turn % words.size());
    }

    /// How many rehearsals were graded in each week so far, the earliest first.
    public List<RehearsedWeek> weeks(Owner owner, Instant now) {
        return store.glance(
                owner.id(),
                ledger -> Rehearsals.weeks(ledger, owner.zone().getRules().getOffset(now)));
    }

    /// Keeps what was answered, before the kept answer is shown. Sent twice, it is kept once.
    ///
    /// @return whether there is such a question
    public boolean answer(OwnerId owner, Rehearsal rehearsal) {
        return store.write(
                owner,
                ledger -> {
                    var isThere = Questions.find(ledger, rehearsal.question()).isPresent();
                    if (isThere) {
                        Rehearsals.add(ledger, rehearsal);
                    }
                    return isThere;
                });
    }

    /// What was answered, beside what is kept.
    public Optional<Revealed> reveal(OwnerId owner, RehearsalId id) {
        return store.read(
                owner,
                ledger ->
                        Rehearsals.find(ledger, id)
                                .flatMap(rehearsal ->
                                        Questions.find(ledger, rehearsal.question())
                                                .map(question ->
                                                        new Revealed(
                                                                rehearsal,
                                                                question,
                                                                kept(ledger, question)))));
    }

    private static Optional<SecondTake> kept(Ledger ledger, Question question) {
        return SecondTakes.of(ledger, question.id()).stream()
                .findFirst()
                .filter(take -> !take.body().isBlank());
    }

    /// Grades a rehearsal, once, and says when its answer is due again. One that is graded already
    /// stays as it is.
    ///
    /// @return whether there is such a rehearsal
    public boolean grade(OwnerId owner, RehearsalId id, Grade grade, Schedule.Days days) {
        return store.write(
                owner,
                ledger -> {
                    var rehearsal = Rehearsals.find(ledger, id);
                    rehearsal
                            .filter(_ -> Rehearsals.grade(ledger, id, grade, days.now()))
                            .flatMap(one -> Questions.find(ledger, one.question()))
                            .ifPresent(question ->
                                    question.schedule()
                                            .ifPresent(schedule ->
                                                    Questions.schedule(
                                                            ledger,
                                                            question.id(),
                                                            schedule.after(grade, days))));
                    return rehearsal.isPresent();
                });
    }
}
