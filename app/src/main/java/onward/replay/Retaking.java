package onward.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.reflect.Edition;
import onward.reflect.MomentId;

/// What a person does with questions and their second takes.
public final class Retaking {

    private final Store store;

    /// @param store keeps the questions
    public Retaking(Store store) {
        this.store = store;
    }

    /// What became of a second take that was saved.
    public sealed interface Saved {
        /// It is kept, as this edition.
        record Kept(int version) implements Saved {}

        /// Another window saved in between: nothing was overwritten.
        record Stale(String theirs, int version) implements Saved {}

        /// There is no such question.
        record NotThere() implements Saved {}
    }

    /// A question with all that belongs to it.
    ///
    /// @param takes the versions of its second take, the latest first
    public record Whole(Question question, List<Occurrence> occurrences, List<SecondTake> takes) {}

    /// A question; empty where there is none of this id.
    public Optional<Question> find(OwnerId owner, QuestionId id) {
        return store.glance(owner, ledger -> Questions.find(ledger, id));
    }

    /// A question with all that belongs to it; empty where there is none of this id.
    public Optional<Whole> whole(OwnerId owner, QuestionId id) {
        return store.read(
                owner,
                ledger ->
                        Questions.find(ledger, id)
                                .map(question ->
                                        new Whole(
                                                question,
                                                Occurrences.of(ledger, id),
                                                SecondTakes.of(ledger, id))));
    }

    /// The question that was asked in a moment; empty where it is not placed.
    public Optional<QuestionId> askedIn(OwnerId owner, MomentId moment) {
        return store.glance(
                owner, ledger -> Occurrences.find(ledger, moment).map(Occurrence::question));
    }

    /// Moments that went wrong and have no second take yet, the latest first, each question once.
    public List<Occurrence> waiting(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Occurrences.wentWrong(ledger, most));
    }

    /// Adds a question, once: its id was chosen by the page.
    public void add(
            OwnerId owner, QuestionId id, Source source, String asked, Set<Tag> tags, Instant now) {
        store.change(
                owner,
                ledger -> Questions.add(ledger, Question.added(id, source, asked, tags, now)));
    }

    /// Says by which words a question goes, in which others it is asked, and what kind it is.
    ///
    /// @return whether it is there
    public boolean describe(
            OwnerId owner, QuestionId id, String asked, List<String> others, Set<Tag> tags) {
        return store.write(
                owner,
                ledger -> {
                    var there = Questions.find(ledger, id);
                    there.ifPresent(_ -> Questions.describe(ledger, id, asked, others, tags));
                    return there.isPresent();
                });
    }

    /// The common question about a time that went wrong, taken now where it was not yet.
    public QuestionId wentWrong(OwnerId owner, Instant now) {
        var common = CommonQuestions.wentWrong();
        return store.write(
                owner,
                ledger ->
                        Questions.common(ledger).stream()
                                .filter(question -> question.asked().equals(common.asked()))
                                .map(Question::id)
                                .findFirst()
                                .orElseGet(() -> {
                                    var id = new QuestionId(Uuid7.at(now));
                                    Questions.add(
                                            ledger,
                                            Question.added(
                                                    id,
                                                    Source.COMMON,
                                                    common.asked(),
                                                    Set.of(common.tag()),
                                                    now));
                                    return id;
                                }));
    }

    /// Deletes a question that was never met in a moment, with all that was made of it.
    ///
    /// @return whether it was there, and could go
    public boolean remove(OwnerId owner, QuestionId id) {
        return store.write(
                owner,
                ledger -> Occurrences.of(ledger, id).isEmpty() && Questions.remove(ledger, id));
    }

    /// Rehearses it no more, or again from a day on.
    ///
    /// @return whether it is there, and has an answer
    public boolean rehearse(OwnerId owner, QuestionId id, Optional<LocalDate> from) {
        return store.write(
                owner,
                ledger -> {
                    var isAnswered =
                            Questions.find(ledger, id).flatMap(Question::answeredAt).isPresent();
                    if (isAnswered) {
                        Questions.dueOn(ledger, id, from);
                    }
                    return isAnswered;
                });
    }

    /// Saves a second take. An edit within ten minutes joins the last version; what was there
    /// before stays as it is. The first one is due for rehearsal at once.
    ///
    /// @param today in the person's own calendar
    public Saved save(
            OwnerId owner,
            QuestionId id,
            String body,
            Edition edition,
            LocalDate today,
            Instant now) {
        return store.write(
                owner,
                ledger ->
                        Questions.find(ledger, id)
                                .map(question -> save(ledger, question, body, edition, today, now))
                                .orElseGet(Saved.NotThere::new));
    }

    private static Saved save(
            Ledger ledger,
            Question question,
            String body,
            Edition edition,
            LocalDate today,
            Instant now) {
        var id = question.id();
        var last = last(ledger, id);
        var before = last.map(SecondTake::body).orElse("");
        if (!edition.mayReplace(question.version(), Questions.savedBy(ledger, id))) {
            return new Saved.Stale(before, question.version());
        }
        if (before.equals(body)) {
            return new Saved.Kept(question.version());
        }
        var take =
                last.filter(one -> one.takesIn(now))
                        .map(one -> new SecondTake(one.id(), one.createdAt(), now, body))
                        .orElseGet(() -> fresh(body, now));
        return new Saved.Kept(put(ledger, question, take, edition.openPage(), today, now));
    }

    /// Keeps what was answered in a rehearsal, as a version of its own: what was written before
    /// stays, however short a time ago.
    ///
    /// @return whether there is such a question
    public boolean keep(OwnerId owner, QuestionId id, String body, LocalDate today, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var question = Questions.find(ledger, id);
                    question.filter(_ ->
                                    !body.equals(last(ledger, id).map(SecondTake::body).orElse("")))
                            .ifPresent(one ->
                                    put(
                                            ledger,
                                            one,
                                            fresh(body, now),
                                            Optional.empty(),
                                            today,
                                            now));
                    return question.isPresent();
                });
    }

    private static Optional<SecondTake> last(Ledger ledger, QuestionId id) {
        return SecondTakes.of(ledger, id).stream().findFirst();
    }

    private static SecondTake fresh(String body, Instant now) {
        return new SecondTake(new SecondTakeId(Uuid7.at(now)), now, now, body);
    }

    private static int put(
            Ledger ledger,
            Question question,
            SecondTake take,
            Optional<String> page,
            LocalDate today,
            Instant now) {
        SecondTakes.write(ledger, question.id(), take);
        var version = question.version() + 1;
        Questions.answered(ledger, question.id(), version, page, now);
        if (question.answeredAt().isEmpty()) {
            Questions.schedule(ledger, question.id(), Schedule.fresh(today));
        }
        return version;
    }
}
