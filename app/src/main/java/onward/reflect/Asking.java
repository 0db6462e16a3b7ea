package onward.reflect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.kernel.OwnerId;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.prose.lens.Finding;
import onward.prose.lens.Lens;
import onward.prose.lens.Pattern;
import onward.prose.lens.Recurrence;

/// What the lens does with a person: it asks, and remembers what was answered.
public final class Asking {

    /// How many earlier write-ups count as the person's own record, and from how many on.
    private static final int MOST_EARLIER = 6;

    private static final int FEWEST_EARLIER = 2;
    private static final int AT_ONCE = 200;

    private final Store store;

    /// @param store keeps the answers
    public Asking(Store store) {
        this.store = store;
    }

    /// What there is to ask about some texts of a write-up, by their fields, in their order.
    public List<Remark> about(
            OwnerId owner, ReflectionId id, Map<String, String> fields, Instant now) {
        var found =
                fields.entrySet().stream()
                        .flatMap(field ->
                                Lens.over(field.getValue()).stream()
                                        .map(finding -> remark(field, finding)))
                        .toList();
        return found.isEmpty()
                ? List.of()
                : store.read(
                        owner,
                        ledger -> {
                            var answered = LensAnswers.of(ledger, id).keySet();
                            return found.stream()
                                    .filter(remark -> !answered.contains(remark.sentence()))
                                    .map(remark -> withRecord(ledger, id, remark, now))
                                    .toList();
                        });
    }

    private static Remark remark(Map.Entry<String, String> field, Finding finding) {
        return new Remark(
                field.getKey(), finding, finding.span().cut(field.getValue()), Optional.empty());
    }

    /// "I always freeze" is held against the person's own write-ups.
    private static Remark withRecord(Ledger ledger, ReflectionId id, Remark remark, Instant now) {
        if (remark.finding().pattern() != Pattern.OVERGENERALISING) {
            return remark;
        }
        var happening = Recurrence.in(remark.sentence());
        return happening
                .map(what -> {
                    var earlier = earlier(ledger, id, now);
                    var times = earlier.stream().filter(one -> tells(one, what)).count();
                    return earlier.size() < FEWEST_EARLIER || times == earlier.size()
                            ? remark
                            : new Remark(
                                    remark.field(),
                                    remark.finding(),
                                    remark.sentence(),
                                    Optional.of(record(earlier.size(), times)));
                })
                .orElse(remark);
    }

    private static String record(int writeUps, long times) {
        return times == 0
                ? "Your last %d write-ups do not tell of it.".formatted(writeUps)
                : "Your last %d write-ups: this happened in %d.".formatted(writeUps, times);
    }

    private static List<Reflection> earlier(Ledger ledger, ReflectionId id, Instant now) {
        return Stream.of(true, false)
                .flatMap(putAway ->
                        Summaries.latest(ledger, putAway, 0, MOST_EARLIER + 1, now).stream())
                .filter(summary -> !summary.id().equals(id))
                .sorted((one, other) -> other.startedAt().compareTo(one.startedAt()))
                .limit(MOST_EARLIER)
                .flatMap(summary -> Reflections.find(ledger, summary.id(), now).stream())
                .toList();
    }

    private static boolean tells(Reflection reflection, Recurrence what) {
        return Stream.concat(
                        reflection.moments().stream()
                                .flatMap(moment -> Stream.of(moment.said(), moment.landed())),
                        reflection.of(Point.Side.NOT).stream().map(Point::body))
                .anyMatch(what::isToldIn);
    }

    /// Remembers an answer. A sentence that is taken along stands among the thoughts that sting
    /// from then on, with the fairer wording beside it.
    ///
    /// @return whether the write-up is open for it
    public boolean answer(
            OwnerId owner,
            ReflectionId id,
            String sentence,
            LensAnswer answer,
            Optional<MomentId> moment,
            Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var isOpen = Reflections.isOpen(ledger, id, now);
                    if (isOpen) {
                        if (!LensAnswers.of(ledger, id).containsKey(sentence)) {
                            LensAnswers.add(ledger, id, sentence, answer, now);
                        }
                        if (answer == LensAnswer.TAKEN) {
                            take(ledger, id, sentence, moment, now);
                        }
                    }
                    return isOpen;
                });
    }

    /// Takes a sentence that was written elsewhere along into the thoughts of a write-up.
    ///
    /// @return whether the write-up is open for it
    public boolean takeAlong(OwnerId owner, ReflectionId id, String sentence, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var isOpen = Reflections.isOpen(ledger, id, now);
                    if (isOpen) {
                        take(ledger, id, sentence, Optional.empty(), now);
                    }
                    return isOpen;
                });
    }

    /// How often each pattern was asked about, in the order of the patterns.
    public List<LensTally> tallies(OwnerId owner) {
        return store.glance(owner, LensPatterns::tallies);
    }

    /// Sorts answers from before patterns were counted: a job's work. The one writer of the store
    /// is held for a few at a time.
    public void sortOut(OwnerId owner) {
        if (store.glance(owner, LensPatterns::hasUnsorted)) {
            store.change(owner, ledger -> LensPatterns.makeSome(ledger, AT_ONCE));
        }
    }

    private static void take(
            Ledger ledger,
            ReflectionId id,
            String sentence,
            Optional<MomentId> moment,
            Instant now) {
        var thoughts = new ArrayList<>(Thoughts.of(ledger, id));
        if (thoughts.stream().anyMatch(thought -> thought.sting().equals(sentence))) {
            return;
        }
        var fair = Lens.read(sentence).map(Finding::fair).orElse("");
        thoughts.add(new Thought(sentence, Optional.empty(), moment, "", fair, Optional.empty()));
        var standing = Sheets.version(ledger, id, Sheet.THOUGHTS);
        Sheets.next(ledger, id, Sheet.THOUGHTS, Edition.of(standing))
                .ifPresent(_ -> Thoughts.replace(ledger, id, thoughts, now));
    }
}
