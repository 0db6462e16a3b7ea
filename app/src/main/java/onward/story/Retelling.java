package onward.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Looking;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.reflect.Edition;
import onward.reflect.Reflecting;
import onward.reflect.Reflection;
import onward.reflect.Summary;
import onward.replay.QuestionId;
import onward.replay.Retaking;

/// What a person does with the two slices of one interview. The write-up is only read.
public final class Retelling {

    private final Store store;
    private final Looking looking;
    private final Reflecting reflecting;
    private final Retaking retaking;

    /// @param retaking keeps the answer that a slice becomes
    public Retelling(Store store, Looking looking, Reflecting reflecting, Retaking retaking) {
        this.store = store;
        this.looking = looking;
        this.reflecting = reflecting;
        this.retaking = retaking;
    }

    /// What became of both sides that were saved.
    public sealed interface Saved {
        /// They are kept, as this edition.
        record Kept(int version) implements Saved {}

        /// Another window saved in between: nothing was overwritten.
        record Stale(int version) implements Saved {}

        /// There is no such telling.
        record NotThere() implements Saved {}
    }

    /// A telling in a list.
    public record Line(Telling telling, Interview interview) {}

    /// Tells an interview twice, in the words of its write-up, or finds the telling that is there.
    ///
    /// @return empty where the interview has no write-up
    public Optional<TellingId> begin(OwnerId owner, InterviewId interview, Instant now) {
        return writeUp(owner, interview, now)
                .map(writeUp ->
                        store.write(
                                owner,
                                ledger -> {
                                    var fresh = new TellingId(Uuid7.at(now));
                                    Tellings.add(ledger, fresh, interview, now);
                                    if (Tellings.find(ledger, fresh).isPresent()) {
                                        for (var side : Side.values()) {
                                            var body = FirstTelling.of(side, writeUp);
                                            put(ledger, fresh, side, body, now);
                                        }
                                    }
                                    return Tellings.about(ledger, List.of(interview))
                                            .getFirst()
                                            .id();
                                }));
    }

    /// A telling with what bears it out; empty where there is none of this id.
    public Optional<Told> find(OwnerId owner, TellingId id, Instant now) {
        return store.glance(owner, ledger -> Tellings.find(ledger, id))
                .flatMap(telling -> told(owner, telling, now));
    }

    /// The tellings that were begun last, each with what bears it out.
    public List<Told> last(OwnerId owner, int most, Instant now) {
        return store.glance(owner, ledger -> Tellings.latest(ledger, 0, most)).stream()
                .flatMap(telling -> told(owner, telling, now).stream())
                .toList();
    }

    /// The telling of an interview, where it has one.
    public Optional<Telling> about(OwnerId owner, InterviewId interview) {
        return store.glance(owner, ledger -> Tellings.about(ledger, List.of(interview))).stream()
                .findFirst();
    }

    /// Tellings with their interviews, the latest first.
    public List<Line> latest(OwnerId owner, int from, int most) {
        var tellings = store.glance(owner, ledger -> Tellings.latest(ledger, from, most));
        var interviews = looking.some(owner, tellings.stream().map(Telling::interview).toList());
        return tellings.stream()
                .flatMap(telling ->
                        interviews.stream()
                                .filter(one -> one.id().equals(telling.interview()))
                                .map(one -> new Line(telling, one)))
                .toList();
    }

    /// The last interviews that were written down and are not told yet.
    public List<Interview> tellable(OwnerId owner, int most, Instant now) {
        var written =
                Stream.of(false, true)
                        .flatMap(
                                putAway -> reflecting.latest(owner, putAway, 0, most, now).stream())
                        .map(Summary::interview)
                        .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        var told =
                store.glance(owner, ledger -> Tellings.about(ledger, written)).stream()
                        .map(Telling::interview)
                        .toList();
        var left = written.stream().filter(id -> !told.contains(id)).limit(most).toList();
        return left.isEmpty()
                ? List.of()
                : looking.some(owner, left).stream()
                        .sorted(
                                Comparator.comparing((Interview one) -> one.starts().instant())
                                        .reversed())
                        .toList();
    }

    /// Saves both sides. An edit within ten minutes joins the last version of its side.
    ///
    /// @param kept the words of each side, with their marks as [Marks] keeps them
    public Saved save(
            OwnerId owner, TellingId id, Map<Side, String> kept, Edition edition, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var there = Tellings.find(ledger, id);
                    if (there.isEmpty()) {
                        return new Saved.NotThere();
                    }
                    var version = there.get().version();
                    if (!edition.mayReplace(version, Tellings.savedBy(ledger, id))) {
                        return new Saved.Stale(version);
                    }
                    kept.forEach((side, body) -> put(ledger, id, side, body, now));
                    Tellings.saved(ledger, id, version + 1, edition.openPage());
                    return new Saved.Kept(version + 1);
                });
    }

    /// Chooses the side that is carried on, or none.
    public void choose(OwnerId owner, TellingId id, Optional<Side> side) {
        store.change(owner, ledger -> Tellings.choose(ledger, id, side));
    }

    /// Makes an answer of it, in replay.
    ///
    /// @return the question that it answers; empty where there is no such telling
    public Optional<QuestionId> answer(
            OwnerId owner, TellingId id, FourParts parts, LocalDate today, Instant now) {
        return store.glance(owner, ledger -> Tellings.find(ledger, id))
                .map(telling -> {
                    var question =
                            telling.question()
                                    .filter(one -> retaking.find(owner, one).isPresent())
                                    .orElseGet(() -> retaking.wentWrong(owner, now));
                    retaking.keep(owner, question, parts.text(), today, now);
                    store.change(owner, ledger -> Tellings.answer(ledger, id, parts, question));
                    return question;
                });
    }

    /// Deletes a telling with both its sides. Its answer in replay stays.
    ///
    /// @return whether it was there
    public boolean remove(OwnerId owner, TellingId id) {
        return store.write(owner, ledger -> Tellings.remove(ledger, id));
    }

    private Optional<Told> told(OwnerId owner, Telling telling, Instant now) {
        var slices = store.glance(owner, ledger -> Slices.of(ledger, telling.id()));
        return looking.some(owner, List.of(telling.interview())).stream()
                .findFirst()
                .map(interview ->
                        Told.of(
                                telling,
                                interview,
                                slices,
                                writeUp(owner, telling.interview(), now)));
    }

    private Optional<Reflection> writeUp(OwnerId owner, InterviewId interview, Instant now) {
        return reflecting.about(owner, List.of(interview), now).stream()
                .findFirst()
                .flatMap(summary -> reflecting.find(owner, summary.id(), now));
    }

    private static void put(Ledger ledger, TellingId id, Side side, String body, Instant now) {
        var last = Slices.last(ledger, id, side);
        if (last.map(Slice::body).orElse("").equals(body)) {
            return;
        }
        Slices.write(
                ledger,
                id,
                last.filter(slice -> slice.takesIn(now))
                        .map(slice -> slice.saying(body, now))
                        .orElseGet(
                                () -> new Slice(new SliceId(Uuid7.at(now)), side, now, now, body)));
    }
}
