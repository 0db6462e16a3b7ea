package onward.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.reflect.MomentId;
import onward.reflect.Recalling;

/// Places each moment with its question: that of the earlier moment which asks the same, one that
/// the person expected in these words, or a new one. It reads the moments and writes none. What a
/// person joined or parted stays as they said.
public final class Placing {

    /// More than this in one round would keep somebody's save waiting; the next round goes on.
    private static final int AT_ONCE = 1_000;

    private static final String SENTENCE_ENDS = "?!.… ";

    private final Store store;
    private final Recalling recalling;
    private final Map<OwnerId, Recalling.Tally> placed = new ConcurrentHashMap<>();

    /// @param recalling knows the moments, and which of them ask the same
    public Placing(Store store, Recalling recalling) {
        this.store = store;
        this.recalling = recalling;
    }

    /// Places what was written or changed since the last time.
    public void place(OwnerId owner, Instant now) {
        var tally = recalling.tally(owner);
        if (!tally.equals(placed.get(owner))
                && store.write(owner, ledger -> new Round(ledger, now).place())) {
            placed.put(owner, tally);
        }
    }

    /// One reading of all moments of one owner.
    private final class Round {
        private final Ledger ledger;
        private final Instant now;
        private final Map<MomentId, Occurrence> known = new HashMap<>();
        private Optional<Map<String, QuestionId>> expected = Optional.empty();

        Round(Ledger ledger, Instant now) {
            this.ledger = ledger;
            this.now = now;
            Occurrences.each(ledger, one -> known.put(one.moment(), one));
        }

        /// @return whether all are placed
        boolean place() {
            var traces = recalling.traces(ledger);
            var changed = traces.stream().filter(this::isChanged).toList();
            place(changed.stream().limit(AT_ONCE).toList());
            var earlier = earlier(traces);
            traces.forEach(trace -> join(trace.moment(), earlier));
            Tidying.tidy(ledger);
            return changed.size() <= AT_ONCE;
        }

        private boolean isChanged(Recalling.Trace trace) {
            return Optional.ofNullable(known.get(trace.moment()))
                    .filter(one -> one.version() == trace.version())
                    .isEmpty();
        }

        private void place(List<Recalling.Trace> traces) {
            var earlier = earlier(traces);
            for (var asked :
                    recalling.some(ledger, traces.stream().map(Recalling.Trace::moment).toList())) {
                var id = asked.moment().id();
                if (!isQuestion(asked.moment().asked())) {
                    Occurrences.remove(ledger, id);
                    known.remove(id);
                    continue;
                }
                var before = Optional.ofNullable(known.get(id));
                var question =
                        before.map(Occurrence::question)
                                .or(() ->
                                        Optional.ofNullable(earlier.get(id))
                                                .flatMap(this::questionOf))
                                .or(() -> expected(asked.moment().asked()))
                                .orElseGet(() -> add(asked.moment().asked()));
                before.ifPresent(one -> rename(one, asked.moment().asked()));
                keep(
                        new Occurrence(
                                id,
                                question,
                                asked.moment().version(),
                                asked.moment().asked(),
                                asked.moment().went(),
                                before.filter(Occurrence::byHand).isPresent()));
            }
        }

        private Optional<QuestionId> questionOf(MomentId moment) {
            return Optional.ofNullable(known.get(moment)).map(Occurrence::question);
        }

        /// All texts are opened for it, so it is done only where a moment has no question yet.
        private Optional<QuestionId> expected(String asked) {
            var byWords = expected.orElseGet(this::expected);
            expected = Optional.of(byWords);
            return Optional.ofNullable(byWords.get(bare(asked)));
        }

        private Map<String, QuestionId> expected() {
            var byWords = new HashMap<String, QuestionId>();
            Questions.each(
                    ledger,
                    one -> {
                        if (one.source() != Source.MET) {
                            byWords.putIfAbsent(bare(one.asked()), one.id());
                        }
                    });
            return byWords;
        }

        private QuestionId add(String asked) {
            var id = new QuestionId(Uuid7.at(now));
            Questions.add(ledger, Question.added(id, Source.MET, asked, Set.of(), now));
            return id;
        }

        private void keep(Occurrence occurrence) {
            Occurrences.keep(ledger, occurrence);
            known.put(occurrence.moment(), occurrence);
        }

        /// A question that goes by the words of a moment goes by its new ones.
        private void rename(Occurrence before, String asked) {
            Questions.find(ledger, before.question())
                    .filter(one -> one.source() == Source.MET)
                    .filter(one -> one.asked().equals(before.asked().strip()))
                    .ifPresent(one ->
                            Questions.describe(
                                    ledger, one.id(), asked.strip(), one.otherWords(), one.tags()));
        }

        private static Map<MomentId, MomentId> earlier(List<Recalling.Trace> traces) {
            var earlier = new HashMap<MomentId, MomentId>();
            traces.forEach(one -> one.earlier().ifPresent(id -> earlier.put(one.moment(), id)));
            return earlier;
        }

        /// The same question may be found only after its moment was placed: then the newer one goes
        /// into the earlier one, unless something else was met in it meanwhile.
        private void join(MomentId moment, Map<MomentId, MomentId> earlier) {
            var from = questionOf(moment);
            var to = Optional.ofNullable(earlier.get(moment)).flatMap(this::questionOf);
            if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
                return;
            }
            var both = Set.of(from.get(), to.get());
            var met = Occurrences.of(ledger, from.get());
            var isTheSame =
                    met.stream()
                            .noneMatch(one ->
                                    one.byHand()
                                            || Optional.ofNullable(earlier.get(one.moment()))
                                                    .flatMap(this::questionOf)
                                                    .filter(both::contains)
                                                    .isEmpty());
            var question = Questions.find(ledger, from.get());
            if (isTheSame && question.filter(one -> one.source() == Source.MET).isPresent()) {
                Joining.join(ledger, question.get(), to.get());
                met.forEach(one -> known.put(one.moment(), one.in(to.get())));
            }
        }
    }

    /// "why us" for "Why us?"; what else may stand at an end, as in "C++", belongs to the words.
    private static String bare(String asked) {
        var plain = Carried.plain(asked);
        var end = plain.length();
        while (end > 0 && SENTENCE_ENDS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }

    static boolean isQuestion(String asked) {
        return asked.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
