package onward.thank;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.bridge.Person;
import onward.interview.Interview;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.platform.store.Store;

/// Looks through what is owed: who was met, and how far the notes to them are.
public final class Owing {

    /// Notes are looked for in the last talks that were held.
    private static final int LAST = 12;

    private static final Duration LATELY = Duration.ofDays(14);

    private final Store store;
    private final Interviewing interviewing;
    private final Looking looking;

    public Owing(Store store, Interviewing interviewing, Looking looking) {
        this.store = store;
        this.interviewing = interviewing;
        this.looking = looking;
    }

    /// The notes that those met in the last talks can expect, the last talk first.
    public List<Owed> owed(Owner owner, Instant now) {
        return owed(owner, looking.lastHeld(owner.id(), now, LAST));
    }

    /// The notes of the last days: what the rail of every page tells.
    public List<Owed> lately(Owner owner, Instant now) {
        return owed(
                owner,
                looking.lastHeld(owner.id(), now, LAST).stream()
                        .filter(talk -> talk.over().plus(LATELY).isAfter(now))
                        .toList());
    }

    /// The notes that those met in some talks can expect.
    public List<Owed> owed(Owner owner, List<Interview> interviews) {
        var notes = notes(owner.id(), interviews.stream().map(Interview::id).toList());
        var met = interviewing.met(owner.id(), interviews.stream().map(Interview::id).toList());
        var owed = new ArrayList<Owed>();
        for (var interview : interviews) {
            var due = Due.after(interview, owner.noteHour(), owner.zone());
            for (var person : met.getOrDefault(interview.id(), List.of())) {
                notes.of(interview, person, due).stream()
                        // nothing asks for a note to somebody who is not to be contacted
                        .filter(one -> !person.isQuiet() || one.note().isPresent())
                        .forEach(owed::add);
            }
        }
        return owed;
    }

    Notes notes(OwnerId owner, List<InterviewId> interviews) {
        return store.read(
                owner,
                ledger -> {
                    var notes = ThankYous.about(ledger, interviews);
                    return new Notes(
                            notes,
                            Deliveries.of(ledger, notes.stream().map(ThankYou::id).toList()));
                });
    }

    /// Notes about some talks, with the times that they were let go.
    record Notes(List<ThankYou> notes, List<Delivery> deliveries) {

        /// The notes about one talk to one person; one that is not begun where there is none.
        List<Owed> of(Interview interview, Person person, Due due) {
            var begun =
                    notes.stream()
                            .filter(note -> note.interview().equals(interview.id()))
                            .filter(note -> note.person().equals(person.id()))
                            .map(note ->
                                    new Owed(
                                            interview,
                                            person,
                                            due,
                                            Optional.of(note),
                                            deliveriesOf(note).stream().findFirst()))
                            .toList();
            return begun.isEmpty()
                    ? List.of(new Owed(interview, person, due, Optional.empty(), Optional.empty()))
                    : begun;
        }

        /// The times that a note was let go, the last one first.
        List<Delivery> deliveriesOf(ThankYou note) {
            return deliveries.stream()
                    .filter(delivery -> delivery.note().equals(note.id()))
                    .toList();
        }
    }
}
