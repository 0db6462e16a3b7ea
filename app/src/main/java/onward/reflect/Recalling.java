package onward.reflect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.interview.InterviewId;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.prose.question.Embedder;
import onward.prose.question.Embedding;
import onward.prose.question.Match;
import onward.prose.question.Matching;
import onward.prose.question.Question;

/// Recalls where a question was met before. The reading is a job's work, so that no save waits for
/// it; a page only looks up what was found. Where the model does not run, nothing is found.
public final class Recalling {

    /// A minute's work that nobody notices: a second at most.
    private static final int AT_ONCE = 50;

    private final Store store;
    private final Embedder embedder;

    /// @param store keeps the moments
    /// @param embedder reads the questions; loaded when there is one
    public Recalling(Store store, Embedder embedder) {
        this.store = store;
        this.embedder = embedder;
    }

    /// Where the question of a moment was met before; empty where it was not, or was not looked for
    /// yet.
    public Optional<MetBefore> before(OwnerId owner, MomentId moment) {
        return store.glance(owner, ledger -> MetQuestions.before(ledger, moment));
    }

    /// Changes whenever a moment, or what was made of its question, changes.
    public record Tally(String value) {}

    /// That a moment is there.
    ///
    /// @param version counts its saves
    /// @param earlier where its question was met before, as far as it was looked for
    public record Trace(MomentId moment, int version, Optional<MomentId> earlier) {}

    /// A moment, with the interview in which it was.
    ///
    /// @param isPutAway whether its write-up was put away
    public record Asked(
            Moment moment, ReflectionId reflection, InterviewId interview, boolean isPutAway) {}

    /// Tells whether anything changed since it was asked last.
    public Tally tally(OwnerId owner) {
        return store.read(owner, AskedMoments::tally);
    }

    /// Every moment, in the order in which they were begun, within a transaction under way.
    public List<Trace> traces(Ledger ledger) {
        return AskedMoments.traces(ledger);
    }

    /// Some moments, in that order, within a transaction under way.
    public List<Asked> some(Ledger ledger, List<MomentId> ids) {
        return AskedMoments.some(ledger, ids);
    }

    /// Some moments, in that order.
    public List<Asked> some(OwnerId owner, List<MomentId> ids) {
        return store.glance(owner, ledger -> AskedMoments.some(ledger, ids));
    }

    /// Reads what was asked since the last time, and looks for it among the earlier interviews. The
    /// one writer of the store is held only to keep what was found.
    public void recall(OwnerId owner) {
        var unread = store.read(owner, ledger -> MetQuestions.unread(ledger, AT_ONCE));
        if (unread.isEmpty()) {
            return;
        }
        var known = new ArrayList<>(store.glance(owner, MetQuestions::known));
        for (var asked : unread) {
            known.removeIf(one -> one.question().id().equals(asked.moment().value()));
            if (!isQuestion(asked)) {
                keep(owner, asked, Optional.empty(), Optional.empty());
                continue;
            }
            var embedding = embedder.embed(asked.text());
            if (embedding.isEmpty()) {
                return;
            }
            var question =
                    new Question(asked.moment().value(), asked.text(), embedding.orElseThrow());
            keep(owner, asked, embedding, earlier(asked, question, known));
            known.add(new MetQuestions.Known(asked.reflection(), question));
        }
    }

    private void keep(
            OwnerId owner,
            MetQuestions.Asked asked,
            Optional<Embedding> embedding,
            Optional<MomentId> earlier) {
        store.change(
                owner,
                ledger -> {
                    if (MetQuestions.isThere(ledger, asked.moment())) {
                        MetQuestions.keep(ledger, asked, embedding, earlier);
                    }
                });
    }

    private static Optional<MomentId> earlier(
            MetQuestions.Asked asked, Question question, List<MetQuestions.Known> known) {
        return OnFirstUse.MATCHING
                .sameAs(question, fromEarlierInterviews(asked, known))
                .map(Match::id)
                .map(MomentId::new);
    }

    /// Ids tell the order in which moments were begun.
    private static List<Question> fromEarlierInterviews(
            MetQuestions.Asked asked, List<MetQuestions.Known> known) {
        return known.stream()
                .filter(one -> !one.reflection().equals(asked.reflection()))
                .map(MetQuestions.Known::question)
                .filter(question -> question.id().compareTo(asked.moment().value()) < 0)
                .toList();
    }

    /// Loaded with the first question, not with the program.
    private static final class OnFirstUse {
        static final Matching MATCHING = Matching.load();
    }

    private static boolean isQuestion(MetQuestions.Asked asked) {
        return asked.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
