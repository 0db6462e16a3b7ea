package onward.interview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.OwnerId;
import onward.kernel.Sadness;
import onward.platform.store.Store;

/// What a person does with interviews.
public final class Interviewing {

    private final Store store;
    private final Bridging bridge;
    private final Inviting inviting;

    /// @param bridge keeps the people met
    public Interviewing(Store store, Bridging bridge) {
        this.store = store;
        this.bridge = bridge;
        inviting = new Inviting(store, bridge);
    }

    /// Taking invitations.
    public Inviting inviting() {
        return inviting;
    }

    /// What became of a change.
    public enum Change {
        /// It is saved.
        SAVED,
        /// It was changed elsewhere in the meantime: nothing was overwritten.
        STALE,
        /// There is no such interview.
        NOT_THERE
    }

    /// What became of an outcome.
    public enum Hearing {
        /// It is noted.
        NOTED,
        /// Nothing was noted: the forecast comes first.
        NO_FORECAST_YET,
        /// There is no such interview.
        NOT_THERE
    }

    /// Logs an interview. Sending the same form twice logs it once, since the page chose the id;
    /// sent again with other words, the later words stand.
    public void log(OwnerId owner, InterviewId id, Logged logged, Instant now) {
        store.change(
                owner,
                ledger -> {
                    var pursuit = Pursuits.keep(ledger, logged, now);
                    Interviews.find(ledger, id)
                            .ifPresentOrElse(
                                    there ->
                                            Interviews.change(
                                                    ledger, id, there.version(), pursuit, logged),
                                    () -> Interviews.add(ledger, id, pursuit, logged, now));
                });
    }

    /// Changes what was logged.
    ///
    /// @param version the edition that the page showed
    public Change change(OwnerId owner, InterviewId id, int version, Logged logged, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    if (Interviews.find(ledger, id).isEmpty()) {
                        return Change.NOT_THERE;
                    }
                    var pursuit = Pursuits.keep(ledger, logged, now);
                    if (!Interviews.change(ledger, id, version, pursuit, logged)) {
                        return Change.STALE;
                    }
                    Pursuits.overwrite(ledger, pursuit, logged, now);
                    Pursuits.tidy(ledger);
                    return Change.SAVED;
                });
    }

    /// Locks a forecast. The first one stands for ever.
    ///
    /// @return the forecast that stands; empty where there is no such interview
    public Optional<Forecast> forecast(OwnerId owner, InterviewId id, Forecast forecast) {
        return store.write(
                owner,
                ledger -> {
                    if (Interviews.find(ledger, id).isEmpty()) {
                        return Optional.empty();
                    }
                    return Forecasts.lock(ledger, id, forecast)
                            ? Optional.of(forecast)
                            : Interviews.find(ledger, id).flatMap(Interview::forecast);
                });
    }

    /// Notes how it ended; a later word replaces an earlier one.
    public Hearing hear(OwnerId owner, InterviewId id, Outcome outcome) {
        return store.write(
                owner,
                ledger -> {
                    if (Interviews.find(ledger, id).isEmpty()) {
                        return Hearing.NOT_THERE;
                    }
                    if (!Forecasts.isLocked(ledger, id)) {
                        return Hearing.NO_FORECAST_YET;
                    }
                    Forecasts.hear(ledger, id, outcome);
                    Interviews.markEnded(ledger, id, outcome.kind().isEnd());
                    bridge.touching()
                            .outcomeHeard(ledger, Met.of(ledger, id), outcome.recordedAt());
                    return Hearing.NOTED;
                });
    }

    /// Takes an outcome back that was entered by mistake.
    public void unhear(OwnerId owner, InterviewId id) {
        store.change(
                owner,
                ledger -> {
                    Forecasts.unhear(ledger, id);
                    Interviews.markEnded(ledger, id, false);
                });
    }

    /// Notes, once, how sad the person is a week later.
    public void feel(OwnerId owner, InterviewId id, Sadness sadness, Instant now) {
        store.change(
                owner,
                ledger -> {
                    if (Forecasts.isLocked(ledger, id)) {
                        Forecasts.feel(ledger, id, sadness, now);
                    }
                });
    }

    /// Keeps somebody who was met in an interview.
    ///
    /// @return whether there is such an interview
    public boolean meet(OwnerId owner, InterviewId id, Person person) {
        return store.write(
                owner,
                ledger -> {
                    var interview = Interviews.find(ledger, id);
                    if (interview.isEmpty()) {
                        return false;
                    }
                    bridge.meetAt(ledger, person, interview.get().pursuit().company());
                    Met.add(ledger, id, person.id());
                    return true;
                });
    }

    /// Says that somebody was not in this interview after all; they stay on the bridge.
    public void unmeet(OwnerId owner, InterviewId id, PersonId person) {
        store.change(owner, ledger -> Met.remove(ledger, id, person));
    }

    /// Deletes an interview with its forecast, outcome and write-up. The people stay on the bridge.
    ///
    /// @return whether there was one
    public boolean remove(OwnerId owner, InterviewId id) {
        return store.write(
                owner,
                ledger -> {
                    var removed = Interviews.remove(ledger, id);
                    Pursuits.tidy(ledger);
                    return removed;
                });
    }

    /// One interview; empty where there is none of this id.
    public Optional<Interview> find(OwnerId owner, InterviewId id) {
        return store.glance(owner, ledger -> Interviews.find(ledger, id));
    }

    /// What is known of a pursuit's advert.
    public Advert advert(OwnerId owner, PursuitId pursuit) {
        return store.glance(owner, ledger -> Pursuits.advert(ledger, pursuit));
    }

    /// Who was met in an interview.
    public List<Person> met(OwnerId owner, InterviewId id) {
        return met(owner, List.of(id)).getOrDefault(id, List.of());
    }

    /// Who was met in each of some interviews; those in which nobody was met are not in it.
    public Map<InterviewId, List<Person>> met(OwnerId owner, Collection<InterviewId> ids) {
        return store.read(
                owner,
                ledger -> {
                    var met = Met.in(ledger, ids);
                    var people =
                            bridge.some(
                                    ledger,
                                    met.values().stream()
                                            .flatMap(List::stream)
                                            .distinct()
                                            .toList());
                    return met.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            there ->
                                                    people.stream()
                                                            .filter(person ->
                                                                    there.getValue()
                                                                            .contains(person.id()))
                                                            .toList()));
                });
    }
}
