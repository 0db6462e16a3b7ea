package onward.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.bridge.Bridging;
import onward.bridge.Fate;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// Takes invitations: an interview with its people, known again by the invitation's own id.
public final class Inviting {

    private final Store store;
    private final Bridging bridge;

    Inviting(Store store, Bridging bridge) {
        this.store = store;
        this.bridge = bridge;
    }

    /// What became of taking one.
    public sealed interface Outcome {
        /// It is here.
        record Kept(InterviewId interview) implements Outcome {}

        /// The interview was changed elsewhere in the meantime.
        record Stale(Interview here) implements Outcome {}
    }

    /// Tells what an invitation would do. Nothing is written.
    public Meaning meaning(OwnerId owner, Invitation invitation) {
        return store.read(
                owner,
                ledger -> {
                    var taken = Invitations.find(ledger, invitation.uid());
                    var here = taken.flatMap(one -> Interviews.find(ledger, one.interview()));
                    if (taken.isEmpty() || here.isEmpty()) {
                        return invitation.calledOff()
                                ? new Meaning.CallsOffNothing()
                                : new Meaning.Fresh();
                    }
                    return meaning(invitation, taken.get(), here.get());
                });
    }

    private static Meaning meaning(Invitation letter, TakenInvitation taken, Interview here) {
        var order =
                Invitation.compare(
                        letter.edition(), letter.stamped(), taken.edition(), taken.stamped());
        if (letter.calledOff()) {
            return order < 0
                    ? new Meaning.Older(here)
                    : here.calledOff().isPresent()
                            ? new Meaning.Same(here)
                            : new Meaning.CallsOff(here);
        }
        var isSame =
                here.calledOff().isEmpty()
                        && letter.edition() <= taken.edition()
                        && letter.starts().filter(here.starts()::equals).isPresent()
                        && (letter.ends().isEmpty() || letter.ends().equals(here.ends()));
        return isSame
                ? new Meaning.Same(here)
                : order < 0 ? new Meaning.Older(here) : new Meaning.Changed(here);
    }

    /// Who of some people is on the bridge. Nothing is written.
    List<Fate> fates(OwnerId owner, List<Person> people, Instant now) {
        return bridge.knowingAgain().fates(owner, people, now);
    }

    /// Takes one: a new interview, or a change of the one that came from it. Sent twice, it is
    /// taken once.
    ///
    /// @param fresh the id that a new interview gets
    /// @param version the edition of a known interview that the page showed
    public Outcome take(
            OwnerId owner,
            InterviewId fresh,
            int version,
            Letter letter,
            Logged logged,
            List<Attending> people,
            Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var here =
                            Invitations.find(ledger, letter.uid())
                                    .flatMap(one -> Interviews.find(ledger, one.interview()));
                    var stale = here.filter(one -> version > 0 && one.version() != version);
                    if (stale.isPresent()) {
                        return new Outcome.Stale(stale.get());
                    }
                    var id = here.map(Interview::id).orElse(fresh);
                    here.ifPresentOrElse(
                            one -> change(ledger, one, logged, now),
                            () ->
                                    Interviews.add(
                                            ledger,
                                            id,
                                            Pursuits.keep(ledger, logged, now),
                                            logged,
                                            now));
                    Invitations.put(ledger, id, letter);
                    people.forEach(one -> meet(ledger, id, one, logged.company(), now));
                    return new Outcome.Kept(id);
                });
    }

    /// What the advert said stays: no invitation knows of it.
    private static void change(Ledger ledger, Interview here, Logged logged, Instant now) {
        var whole = logged.with(Pursuits.advert(ledger, here.pursuit().id()));
        var pursuit = Pursuits.keep(ledger, whole, now);
        Interviews.change(ledger, here.id(), here.version(), pursuit, whole);
        Invitations.callOff(ledger, here.id(), Optional.empty());
        Pursuits.tidy(ledger);
    }

    private void meet(
            Ledger ledger, InterviewId interview, Attending one, String company, Instant now) {
        var met = bridge.some(ledger, Met.of(ledger, interview));
        if (one.known().isPresent()) {
            bridge.some(ledger, List.of(one.known().get())).stream()
                    .filter(person -> !met.contains(person))
                    .forEach(person -> add(ledger, interview, person, company));
        } else if (met.stream().noneMatch(person -> isSame(person, one))) {
            add(
                    ledger,
                    interview,
                    Person.met(new PersonId(Uuid7.at(now)), now, one.name(), "", one.email()),
                    company);
        }
    }

    private void add(Ledger ledger, InterviewId interview, Person person, String company) {
        bridge.meetAt(ledger, person, company);
        Met.add(ledger, interview, person.id());
    }

    private static boolean isSame(Person person, Attending one) {
        return one.email().isEmpty()
                ? person.name().equals(one.name())
                : person.email().equalsIgnoreCase(one.email());
    }

    /// They called it off.
    ///
    /// @return the interview; empty where it is not here
    public Optional<InterviewId> callOff(OwnerId owner, Letter letter, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var here = Invitations.find(ledger, letter.uid());
                    here.ifPresent(one -> {
                        Invitations.callOff(ledger, one.interview(), Optional.of(now));
                        Invitations.put(ledger, one.interview(), letter);
                    });
                    return here.map(TakenInvitation::interview);
                });
    }

    /// It was called off, or takes place after all.
    ///
    /// @param at empty where it takes place
    public void callOff(OwnerId owner, InterviewId interview, Optional<Instant> at) {
        store.change(owner, ledger -> Invitations.callOff(ledger, interview, at));
    }

    /// What the invitation of an interview said; empty where there was none.
    public Optional<String> words(OwnerId owner, InterviewId interview) {
        return store.glance(owner, ledger -> Invitations.words(ledger, interview));
    }
}
