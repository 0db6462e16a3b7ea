package onward.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.reflect.MomentId;

/// What a person does with questions that ask the same, or do not.
public final class Joining {

    private final Store store;

    /// @param store keeps the questions
    public Joining(Store store) {
        this.store = store;
    }

    /// Makes one question of two: the first goes into the second, with all that was made of it.
    ///
    /// @return whether both are there, and are two
    public boolean join(OwnerId owner, QuestionId from, QuestionId to) {
        return store.write(
                owner,
                ledger -> {
                    var first = Questions.find(ledger, from);
                    if (first.isEmpty()
                            || from.equals(to)
                            || Questions.find(ledger, to).isEmpty()) {
                        return false;
                    }
                    Occurrences.of(ledger, from)
                            .forEach(one -> Occurrences.keep(ledger, byHand(one, to)));
                    join(ledger, first.get(), to);
                    return true;
                });
    }

    /// Takes a moment out of a question: it asked something else.
    ///
    /// @return the question that it is now; empty where there is no such moment in it
    public Optional<QuestionId> part(OwnerId owner, QuestionId from, MomentId moment, Instant now) {
        return store.write(
                owner,
                ledger ->
                        Occurrences.find(ledger, moment)
                                .filter(one -> one.question().equals(from))
                                .map(one -> parted(ledger, one, now)));
    }

    private static QuestionId parted(Ledger ledger, Occurrence occurrence, Instant now) {
        var id = new QuestionId(Uuid7.at(now));
        var tags = Questions.find(ledger, occurrence.question()).map(Question::tags).orElseThrow();
        Questions.add(ledger, Question.added(id, Source.MET, occurrence.asked(), tags, now));
        Occurrences.keep(ledger, byHand(occurrence, id));
        return id;
    }

    private static Occurrence byHand(Occurrence occurrence, QuestionId question) {
        return new Occurrence(
                occurrence.moment(),
                question,
                occurrence.version(),
                occurrence.asked(),
                occurrence.went(),
                true);
    }

    /// Where both have an answer, all versions stay, and the schedule of the one that stays.
    static void join(Ledger ledger, Question from, QuestionId to) {
        var into = Questions.find(ledger, to).orElseThrow();
        Occurrences.give(ledger, from.id(), to);
        SecondTakes.give(ledger, from.id(), to);
        Rehearsals.give(ledger, from.id(), to);
        Recordings.give(ledger, from.id(), to);
        var words = new ArrayList<>(into.otherWords());
        Stream.concat(
                        Stream.of(from.asked().strip().replaceAll("\\s+", " ")),
                        from.otherWords().stream())
                .filter(text -> !text.equals(into.asked()) && !words.contains(text))
                .forEach(words::add);
        var tags = new java.util.HashSet<>(into.tags());
        tags.addAll(from.tags());
        Questions.describe(ledger, to, into.asked(), words, tags);
        from.answeredAt()
                .ifPresent(at ->
                        Questions.answered(
                                ledger,
                                to,
                                Math.max(into.version(), from.version()) + 1,
                                Optional.empty(),
                                into.answeredAt().filter(at::isBefore).orElse(at)));
        if (into.schedule().isEmpty()) {
            from.schedule().ifPresent(schedule -> Questions.schedule(ledger, to, schedule));
        }
        Questions.remove(ledger, from.id());
    }
}
