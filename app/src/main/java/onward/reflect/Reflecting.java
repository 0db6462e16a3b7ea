package onward.reflect;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onward.interview.InterviewId;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does while they write an interview down.
public final class Reflecting {

    private final Store store;

    /// @param store keeps the write-ups
    public Reflecting(Store store) {
        this.store = store;
    }

    /// Begins the write-up of an interview, or finds the one that was begun.
    public ReflectionId begin(OwnerId owner, InterviewId interview, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    Reflections.add(ledger, new ReflectionId(Uuid7.at(now)), interview, now);
                    return Reflections.about(ledger, interview).orElseThrow();
                });
    }

    /// A write-up, whole; empty where there is none of this id.
    public Optional<Reflection> find(OwnerId owner, ReflectionId id, Instant now) {
        return store.read(owner, ledger -> Reflections.find(ledger, id, now));
    }

    /// Which edition of a page stands.
    public int version(OwnerId owner, ReflectionId id, Sheet sheet) {
        return store.glance(owner, ledger -> Sheets.version(ledger, id, sheet));
    }

    /// The write-ups that are being written, or those that were put away, the latest first.
    public List<Summary> latest(OwnerId owner, boolean putAway, int from, int most, Instant now) {
        return store.glance(owner, ledger -> Summaries.latest(ledger, putAway, from, most, now));
    }

    /// The write-ups of some interviews.
    public List<Summary> about(OwnerId owner, List<InterviewId> interviews, Instant now) {
        return store.glance(owner, ledger -> Summaries.about(ledger, interviews, now));
    }

    /// How many are being written, counted up to a limit.
    public int countOpen(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Reflections.countOpen(ledger, most));
    }

    /// The last things that went well, in the person's own words, the latest first.
    public List<GoodPoint> goodPoints(OwnerId owner, int most) {
        return store.glance(owner, ledger -> Points.latestGood(ledger, most));
    }

    /// How many things were written down that went well, or did not.
    public int countPoints(OwnerId owner, Point.Side side) {
        return store.glance(owner, ledger -> Points.count(ledger, side));
    }

    /// Saves a moment, new or changed.
    public Saved saveMoment(
            OwnerId owner,
            ReflectionId id,
            Moment moment,
            Edition edition,
            Resume resume,
            Instant now) {
        return saving(
                owner,
                id,
                resume,
                now,
                ledger -> Moments.save(ledger, id, moment, edition),
                moment.id());
    }

    /// Deletes a moment for good.
    public void removeMoment(OwnerId owner, ReflectionId id, MomentId moment, Instant now) {
        store.change(
                owner,
                ledger -> {
                    if (Reflections.isOpen(ledger, id, now)) {
                        Moments.remove(ledger, id, moment);
                        // whoever left off in it goes on at the start of its page
                        Reflections.resumeAt(ledger, id, Resume.at(Sheet.MOMENTS.path()));
                    }
                });
    }

    /// Saves the page of points: what it holds now replaces what it held.
    public Saved savePoints(
            OwnerId owner,
            ReflectionId id,
            List<Point> points,
            String noGoodPoint,
            Edition edition,
            Resume resume,
            Instant now) {
        return saving(
                owner,
                id,
                resume,
                now,
                Sheet.POINTS,
                edition,
                ledger -> {
                    Points.replace(ledger, id, points, now);
                    Reflections.write(ledger, id, Reflections.NO_GOOD_POINT, noGoodPoint);
                });
    }

    /// Saves the page of thoughts. A text that is empty here was not on the page, and stays.
    public Saved saveThoughts(
            OwnerId owner,
            ReflectionId id,
            List<Thought> thoughts,
            Optional<String> stepBack,
            Optional<String> kindWord,
            Edition edition,
            Resume resume,
            Instant now) {
        return saving(
                owner,
                id,
                resume,
                now,
                Sheet.THOUGHTS,
                edition,
                ledger -> {
                    Thoughts.replace(ledger, id, thoughts, now);
                    stepBack.ifPresent(
                            text -> Reflections.write(ledger, id, Reflections.STEP_BACK, text));
                    kindWord.ifPresent(
                            text -> Reflections.write(ledger, id, Reflections.KIND_WORD, text));
                });
    }

    /// Saves the last page.
    public Saved saveEnding(
            OwnerId owner,
            ReflectionId id,
            Ending ending,
            Edition edition,
            Resume resume,
            Instant now) {
        return saving(
                owner,
                id,
                resume,
                now,
                Sheet.PUTTING_AWAY,
                edition,
                ledger -> {
                    NextTimes.replace(ledger, id, ending.nextTimes(), now);
                    Reflections.write(ledger, id, Reflections.NO_NEXT_TIME, ending.noNextTime());
                    Reflections.write(ledger, id, Reflections.LESSON, ending.lesson());
                    Checks.replace(ledger, id, ending.checks());
                });
    }

    /// What the last page of a write-up holds.
    public record Ending(
            List<NextTime> nextTimes,
            String noNextTime,
            String lesson,
            Map<Check, Check.Answer> checks) {}

    private Saved saving(
            OwnerId owner,
            ReflectionId id,
            Resume resume,
            Instant now,
            Sheet sheet,
            Edition edition,
            java.util.function.Consumer<Ledger> work) {
        return store.write(
                owner,
                ledger ->
                        whereOpen(
                                ledger,
                                id,
                                now,
                                () -> {
                                    var version = Sheets.next(ledger, id, sheet, edition);
                                    version.ifPresent(_ -> {
                                        work.accept(ledger);
                                        Reflections.resumeAt(ledger, id, resume);
                                    });
                                    return version.<Saved>map(Saved.Kept::new)
                                            .orElseGet(() ->
                                                    new Saved.Stale(
                                                            Reflections.find(ledger, id, now)
                                                                    .orElseThrow(),
                                                            Sheets.version(ledger, id, sheet)));
                                }));
    }

    private Saved saving(
            OwnerId owner,
            ReflectionId id,
            Resume resume,
            Instant now,
            Function<Ledger, Optional<Integer>> save,
            MomentId moment) {
        return store.write(
                owner,
                ledger ->
                        whereOpen(
                                ledger,
                                id,
                                now,
                                () -> {
                                    var version = save.apply(ledger);
                                    version.ifPresent(
                                            _ -> Reflections.resumeAt(ledger, id, resume));
                                    return version.<Saved>map(Saved.Kept::new)
                                            .orElseGet(() -> {
                                                var standing =
                                                        Reflections.find(ledger, id, now)
                                                                .orElseThrow();
                                                return new Saved.Stale(
                                                        standing,
                                                        standing.moment(moment)
                                                                .map(Moment::version)
                                                                .orElse(0));
                                            });
                                }));
    }

    private static Saved whereOpen(
            Ledger ledger, ReflectionId id, Instant now, java.util.function.Supplier<Saved> save) {
        return Reflections.standing(ledger, id, now)
                .map(standing ->
                        standing instanceof Reflection.Standing.PutAway
                                ? new Saved.Shut()
                                : save.get())
                .orElseGet(Saved.NotThere::new);
    }
}
