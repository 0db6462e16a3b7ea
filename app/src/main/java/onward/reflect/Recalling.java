package onward.reflect;

import java.util.List;
import java.util.Optional;
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

    /// Reads what was asked since the last time, and looks for it among the earlier interviews.
    public void recall(OwnerId owner) {
        var unread = store.read(owner, ledger -> MetQuestions.unread(ledger, AT_ONCE));
        for (var asked : unread) {
            if (!isQuestion(asked)) {
                keep(owner, asked, Optional.empty());
                continue;
            }
            var embedding = embedder.embed(asked.text());
            if (embedding.isEmpty()) {
                return;
            }
            keep(owner, asked, embedding);
        }
    }

    private void keep(OwnerId owner, MetQuestions.Asked asked, Optional<Embedding> embedding) {
        store.change(
                owner,
                ledger -> {
                    if (MetQuestions.isThere(ledger, asked.moment())) {
                        var earlier = embedding.flatMap(read -> earlier(ledger, asked, read));
                        MetQuestions.keep(ledger, asked, embedding, earlier);
                    }
                });
    }

    private Optional<MomentId> earlier(
            Ledger ledger, MetQuestions.Asked asked, Embedding embedding) {
        return OnFirstUse.MATCHING
                .sameAs(
                        new Question(asked.moment().value(), asked.text(), embedding),
                        fromEarlierInterviews(ledger, asked))
                .map(Match::id)
                .map(MomentId::new);
    }

    /// Ids tell the order in which moments were begun.
    private static List<Question> fromEarlierInterviews(Ledger ledger, MetQuestions.Asked asked) {
        return MetQuestions.known(ledger).stream()
                .filter(known -> !known.reflection().equals(asked.reflection()))
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
