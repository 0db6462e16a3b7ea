package onward.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onward.kernel.OwnerId;
import onward.kernel.Percent;
import onward.platform.store.Store;
import onward.reflect.NextTime;
import onward.replay.ImagerySession.Standing;

/// What a person does when they go through a coming interview in the mind.
public final class Imagining {

    /// After so many sessions in which distress rose, other things are offered first.
    private static final int ROSE_IN = 2;

    private static final Duration LATELY = Duration.ofDays(7);

    private final Store store;

    /// @param store keeps the sessions
    public Imagining(Store store) {
        this.store = store;
    }

    /// Begins a session, once: its id was chosen by the page.
    public void begin(OwnerId owner, ImagerySession session) {
        store.change(owner, ledger -> ImagerySessions.add(ledger, session));
    }

    /// A session; empty where there is none of this id.
    public Optional<ImagerySession> find(OwnerId owner, ImagerySessionId id) {
        return store.glance(owner, ledger -> ImagerySessions.find(ledger, id));
    }

    /// Whether distress rose in the last two sessions: then a plan, a walk and a person come first.
    public boolean offersOtherThingsFirst(OwnerId owner) {
        return hard(owner).isPresent();
    }

    /// The same, where the last of them was in these days: elsewhere it is said no longer.
    public boolean wasHardLately(OwnerId owner, Instant now) {
        return hard(owner).filter(last -> last.begunAt().isAfter(now.minus(LATELY))).isPresent();
    }

    /// The last session, where distress rose in it and in the one before.
    private Optional<ImagerySession> hard(OwnerId owner) {
        var last = store.glance(owner, ledger -> ImagerySessions.lastTold(ledger, ROSE_IN));
        return last.stream()
                .findFirst()
                .filter(_ -> last.size() == ROSE_IN)
                .filter(_ -> last.stream().allMatch(ImagerySession::roseInIt));
    }

    /// Every session, the earliest first.
    public List<ImagerySession> all(OwnerId owner) {
        return store.glance(
                owner,
                ledger -> {
                    var all = new ArrayList<ImagerySession>();
                    ImagerySessions.each(ledger, all::add);
                    return all;
                });
    }

    /// How confident the person was before and after the last sessions, the earliest first. No text
    /// is opened for it.
    public List<ConfidencePoint> confidence(OwnerId owner, ZoneId zone, int most) {
        return store.glance(owner, ledger -> ConfidencePoints.last(ledger, zone, most));
    }

    /// Ends the scene with how it is now: too much more ends the session.
    public Optional<ImagerySession> comeOut(
            OwnerId owner, ImagerySessionId id, Distress distress, Instant now) {
        return change(
                owner,
                id,
                session ->
                        session.standing() instanceof Standing.InTheScene
                                ? session.after(distress, now)
                                : session);
    }

    /// Finishes a session with the obstacle within and the plan for it.
    public Optional<ImagerySession> finish(
            OwnerId owner,
            ImagerySessionId id,
            String obstacle,
            NextTime plan,
            Percent confidence,
            Instant now) {
        return change(
                owner,
                id,
                session ->
                        session.standing() instanceof Standing.Planning(var distress)
                                ? session.standing(
                                        new Standing.Finished(
                                                now, distress, confidence, obstacle, plan))
                                : session);
    }

    /// Stops a session, at any point.
    public Optional<ImagerySession> stop(OwnerId owner, ImagerySessionId id, Instant now) {
        return change(
                owner,
                id,
                session ->
                        session.endedAt().isPresent()
                                ? session
                                : session.standing(
                                        new Standing.Stopped(now, session.distressAfter())));
    }

    private Optional<ImagerySession> change(
            OwnerId owner, ImagerySessionId id, UnaryOperator<ImagerySession> change) {
        return store.write(
                owner,
                ledger ->
                        ImagerySessions.find(ledger, id)
                                .map(session -> {
                                    var changed = change.apply(session);
                                    ImagerySessions.stand(ledger, changed);
                                    return changed;
                                }));
    }
}
