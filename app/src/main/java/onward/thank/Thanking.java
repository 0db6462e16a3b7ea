package onward.thank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Store;

/// What a person does with their notes until they let them go.
public final class Thanking {

    private final Store store;
    private final Bridging bridging;
    private final Interviewing interviewing;
    private final Owing owing;
    private final Gathering gathering;

    /// @param gathering tells what is known of a talk
    public Thanking(
            Store store,
            Bridging bridging,
            Interviewing interviewing,
            Owing owing,
            Gathering gathering) {
        this.store = store;
        this.bridging = bridging;
        this.interviewing = interviewing;
        this.owing = owing;
        this.gathering = gathering;
    }

    /// Begins a note with the first words, or finds the one that was begun; empty where nobody of
    /// this id was met in that talk, or there is nothing to correct yet.
    public Optional<ThankYouId> begin(
            Owner owner, InterviewId interview, PersonId person, Occasion occasion, Instant now) {
        var talk = interviewing.find(owner.id(), interview);
        var whom = met(owner.id(), interview, person);
        if (talk.isEmpty() || whom.isEmpty() || !isTime(owner.id(), interview, person, occasion)) {
            return Optional.empty();
        }
        var draft =
                FirstDraft.of(
                        occasion,
                        talk.get(),
                        whom.get(),
                        owner.name(),
                        gathering.better(owner.id(), interview, now),
                        LocalDate.ofInstant(now, owner.zone()));
        var fresh = fresh(interview, person, occasion, draft, now);
        return Optional.of(
                store.write(
                        owner.id(),
                        ledger -> {
                            var begun = keep(ledger, fresh);
                            takeUp(ledger, begun);
                            return begun.id();
                        }));
    }

    /// A correction puts right what went out; the others can be written at any time.
    private boolean isTime(
            OwnerId owner, InterviewId interview, PersonId person, Occasion occasion) {
        return switch (occasion) {
            case THANKS, REJECTION -> true;
            case CORRECTION -> {
                var notes = owing.notes(owner, List.of(interview));
                yield notes.notes().stream()
                        .filter(note -> note.person().equals(person))
                        .anyMatch(note -> note.isOut(notes.deliveriesOf(note)));
            }
        };
    }

    /// Sets a note aside on purpose, begun or not. Writing it takes it up again. One that is out,
    /// or may be, stays as it is.
    ///
    /// @return whether somebody of this id was met in that talk
    public boolean setAside(
            OwnerId owner, InterviewId interview, PersonId person, Occasion occasion, Instant now) {
        if (met(owner, interview, person).isEmpty()) {
            return false;
        }
        var fresh = fresh(interview, person, occasion, new FirstDraft("", ""), now);
        store.change(
                owner,
                ledger -> {
                    var kept = keep(ledger, fresh);
                    if (isUnsent(ledger, kept, now)) {
                        ThankYous.mark(
                                ledger, kept.id(), ThankYous.NOT_NEEDED_AT, Optional.of(now));
                    }
                });
        return true;
    }

    private static boolean isUnsent(Ledger ledger, ThankYou note, Instant now) {
        return note.handedOverAt().isEmpty() && isOpen(ledger, note.id(), now);
    }

    private static boolean isOpen(Ledger ledger, ThankYouId note, Instant now) {
        return Deliveries.of(ledger, List.of(note)).stream()
                .limit(1)
                .allMatch(last -> last.standing(now).leavesOpen());
    }

    /// What is kept for this talk, person and occasion; one that was only set aside has no words
    /// yet.
    private static ThankYou keep(Ledger ledger, ThankYou fresh) {
        ThankYous.add(ledger, fresh);
        var kept =
                ThankYous.about(ledger, fresh.interview(), fresh.person(), fresh.occasion())
                        .orElseThrow();
        return kept.body().isBlank() && !fresh.body().isBlank()
                ? kept.saying(fresh.subject(), fresh.body(), kept.cost())
                : kept;
    }

    private static void takeUp(Ledger ledger, ThankYou begun) {
        var kept = ThankYous.find(ledger, begun.id()).orElseThrow();
        if (!begun.equals(kept)) {
            ThankYous.save(ledger, begun, Optional.empty());
        }
        ThankYous.mark(ledger, begun.id(), ThankYous.NOT_NEEDED_AT, Optional.empty());
    }

    private static ThankYou fresh(
            InterviewId interview,
            PersonId person,
            Occasion occasion,
            FirstDraft draft,
            Instant now) {
        return new ThankYou(
                new ThankYouId(Uuid7.at(now)),
                interview,
                person,
                occasion,
                now,
                1,
                draft.subject(),
                draft.body(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Person> met(OwnerId owner, InterviewId interview, PersonId person) {
        return interviewing.met(owner, interview).stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }

    /// A note with all that its pages tell beside it; empty where there is none of this id.
    public Optional<NoteSight> find(Owner owner, ThankYouId id, Instant now) {
        return store.glance(owner.id(), ledger -> ThankYous.find(ledger, id))
                .flatMap(note -> sight(owner, note, now));
    }

    private Optional<NoteSight> sight(Owner owner, ThankYou note, Instant now) {
        var interview = interviewing.find(owner.id(), note.interview());
        var person = bridging.find(owner.id(), note.person());
        if (interview.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        var people = interviewing.met(owner.id(), note.interview());
        var notes = owing.notes(owner.id(), List.of(note.interview()));
        var facts = gathering.facts(owner.id(), note.interview(), person.get(), now);
        return Optional.of(
                new NoteSight(
                        note,
                        interview.get(),
                        person.get(),
                        Due.after(interview.get(), owner.noteHour(), owner.zone()),
                        notes.deliveries().stream()
                                .filter(delivery -> delivery.note().equals(note.id()))
                                .toList(),
                        store.glance(owner.id(), MailAccounts::find),
                        others(note, people, notes.notes()),
                        facts,
                        gathering.talk(owner.id(), interview.get(), person.get(), people, facts)));
    }

    private static List<OtherNote> others(
            ThankYou note, List<Person> people, List<ThankYou> notes) {
        return notes.stream()
                .filter(other -> !other.id().equals(note.id()) && !other.body().isBlank())
                .flatMap(other ->
                        people.stream()
                                .filter(person -> person.id().equals(other.person()))
                                .map(person -> new OtherNote(person, other.body())))
                .toList();
    }

    /// Saves what a note says now.
    ///
    /// @param page which open page saves it
    public Saved save(OwnerId owner, ThankYou note, Optional<String> page, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var standing = ThankYous.find(ledger, note.id());
                    if (standing.isEmpty()) {
                        return new Saved.NotThere();
                    }
                    if (!isOpen(ledger, note.id(), now)) {
                        return new Saved.Shut();
                    }
                    return ThankYous.save(ledger, note, page)
                            ? new Saved.Kept(note.version() + 1)
                            : new Saved.Stale(standing.get());
                });
    }

    /// The person sent it themselves, or it was a slip.
    public boolean handOver(OwnerId owner, ThankYouId id, Optional<Instant> at) {
        return store.write(
                owner,
                ledger -> {
                    ThankYous.find(ledger, id)
                            .ifPresent(note ->
                                    bridging.touching()
                                            .wrote(ledger, note.person(), id.value(), at));
                    return ThankYous.mark(ledger, id, ThankYous.HANDED_OVER_AT, at);
                });
    }

    /// They wrote back, or it was a slip. The bridge hears of it.
    public boolean answer(OwnerId owner, ThankYouId id, Optional<Instant> at) {
        return store.write(
                owner,
                ledger -> {
                    ThankYous.find(ledger, id)
                            .ifPresent(note ->
                                    bridging.touching()
                                            .wroteBack(ledger, note.person(), id.value(), at));
                    return ThankYous.mark(ledger, id, ThankYous.ANSWERED_AT, at);
                });
    }
}
