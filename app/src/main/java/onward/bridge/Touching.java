package onward.bridge;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.kernel.OwnerId;
import onward.kernel.Uuid7;
import onward.platform.store.Ledger;
import onward.platform.store.Owners;
import onward.platform.store.Store;

/// What a person does to stay in touch, one of the people at a time. The methods that take a ledger
/// join the transaction of the room that calls them.
public final class Touching {

    private static final int ALL = 1000;

    private final Store store;

    /// @param store keeps the touches
    public Touching(Store store) {
        this.store = store;
    }

    /// Notes that somebody was in touch. The next time counts from then.
    ///
    /// @return whether there is such a person
    public boolean touch(OwnerId owner, Touch touch) {
        return store.write(owner, ledger -> note(ledger, touch));
    }

    /// Takes a touch back that was a slip.
    ///
    /// @return whether there was one of this id with this person
    public boolean takeBack(OwnerId owner, PersonId person, TouchId touch) {
        return store.write(
                owner,
                ledger -> {
                    var noted = Touches.find(ledger, person, touch);
                    noted.ifPresent(one -> takeBack(ledger, one));
                    return noted.isPresent();
                });
    }

    /// They wrote back to a note, or it was a slip.
    ///
    /// @param note the id of the note
    /// @param at empty where it was a slip
    public void wroteBack(Ledger ledger, PersonId person, String note, Optional<Instant> at) {
        from(ledger, person, note, Touch.Kind.THEY_WROTE, at);
    }

    /// A note went out to them, or it was a slip.
    ///
    /// @param note the id of the note
    /// @param at empty where it was a slip
    public void wrote(Ledger ledger, PersonId person, String note, Optional<Instant> at) {
        from(ledger, person, note, Touch.Kind.WROTE, at);
    }

    private static void from(
            Ledger ledger, PersonId person, String note, Touch.Kind kind, Optional<Instant> at) {
        if (at.isPresent()) {
            var touch = new Touch(new TouchId(Uuid7.at(at.get())), person, at.get(), kind, "", "");
            add(ledger, touch, Optional.of(note)); // a note is always to somebody
        } else {
            Touches.about(ledger, note, kind).ifPresent(one -> takeBack(ledger, one));
        }
    }

    /// Where nothing else was changed since, all is as it was before; else it is reckoned anew.
    private static void takeBack(Ledger ledger, NotedTouch noted) {
        var touch = noted.touch();
        var zone = zone(ledger);
        Touches.remove(ledger, touch.id());
        Paces.find(ledger, touch.person())
                .map(now ->
                        noted.before()
                                .filter(then ->
                                        then.touched(touch.kind(), touch.at(), zone).equals(now))
                                .orElseGet(() -> reckoned(ledger, now, zone)))
                .ifPresent(pace -> Paces.put(ledger, pace));
    }

    private static Pace reckoned(Ledger ledger, Pace pace, ZoneId zone) {
        var met = People.find(ledger, pace.person()).map(Person::since).orElse(pace.last());
        return pace.without(met, Touches.with(ledger, pace.person(), ALL), zone);
    }

    /// An outcome came: whoever was met there is told next.
    public void outcomeHeard(Ledger ledger, Collection<PersonId> people, Instant now) {
        people.forEach(person ->
                Paces.find(ledger, person)
                        .map(pace -> pace.outcomeHeard(now))
                        .ifPresent(pace -> Paces.put(ledger, pace)));
    }

    /// This once not.
    public boolean skip(OwnerId owner, PersonId person, Instant now) {
        return change(owner, person, (pace, zone) -> pace.skipped(now, zone));
    }

    /// In two weeks.
    public boolean snooze(OwnerId owner, PersonId person, Instant now) {
        return change(owner, person, (pace, _) -> pace.snoozed(now));
    }

    /// Never again.
    public boolean end(OwnerId owner, PersonId person) {
        return change(owner, person, (pace, _) -> pace.endedForGood());
    }

    /// Another rhythm from now on; somebody marked "do not contact" gets none.
    ///
    /// @return whether there is such a person
    public boolean choose(OwnerId owner, PersonId id, Rhythm rhythm, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var person = People.find(ledger, id);
                    person.filter(one -> !one.isQuiet())
                            .map(one -> paceOf(ledger, one).chosen(rhythm, now, zone(ledger)))
                            .ifPresent(pace -> Paces.put(ledger, pace));
                    return person.isPresent();
                });
    }

    /// Marks somebody "do not contact", for good: no rhythm goes on, and no import undoes it.
    ///
    /// @return whether there is such a person
    public boolean neverContact(OwnerId owner, PersonId id, Instant now) {
        return store.write(
                owner,
                ledger -> {
                    var person = People.find(ledger, id);
                    person.ifPresent(one -> {
                        People.put(ledger, one.with(one.card().quiet(now)));
                        Paces.put(ledger, paceOf(ledger, one).endedForGood());
                    });
                    return person.isPresent();
                });
    }

    /// Where being in touch with somebody stands; empty where no rhythm was begun.
    public Optional<Pace> pace(OwnerId owner, PersonId person) {
        return store.glance(owner, ledger -> Paces.find(ledger, person));
    }

    /// The touches with somebody, the latest first.
    public List<Touch> with(OwnerId owner, PersonId person) {
        return store.glance(owner, ledger -> Touches.with(ledger, person, ALL));
    }

    /// Those with whom it is time to be in touch, the longest due first.
    public List<InTouch> due(OwnerId owner, Instant now, int most) {
        return store.read(owner, ledger -> inTouch(ledger, Paces.due(ledger, now, most)));
    }

    /// Whom you have not heard of for longest, the longest first.
    public List<InTouch> longestSilent(OwnerId owner, int most) {
        return store.read(owner, ledger -> inTouch(ledger, Paces.silent(ledger, 0, most)));
    }

    /// One of those behind the first, by the day: another one tomorrow.
    public Optional<InTouch> atRandom(OwnerId owner, Instant now, int behind) {
        return store.read(
                owner,
                ledger -> {
                    var left = Paces.countOpen(ledger) - behind;
                    if (left <= 0) {
                        return Optional.empty();
                    }
                    var day = now.atZone(zone(ledger)).toLocalDate().toEpochDay();
                    var at = new java.util.SplittableRandom(day).nextInt(left);
                    return inTouch(ledger, Paces.silent(ledger, behind + at, 1)).stream()
                            .findFirst();
                });
    }

    private boolean change(OwnerId owner, PersonId person, BiFunction<Pace, ZoneId, Pace> step) {
        return store.write(
                owner,
                ledger -> {
                    var pace = Paces.find(ledger, person);
                    pace.map(there -> step.apply(there, zone(ledger)))
                            .ifPresent(next -> Paces.put(ledger, next));
                    return pace.isPresent();
                });
    }

    private static boolean note(Ledger ledger, Touch touch) {
        if (People.version(ledger, touch.person()).isEmpty()) {
            return false; // nobody is opened only to see whether they are there
        }
        add(ledger, touch, Optional.empty());
        return true;
    }

    private static void add(Ledger ledger, Touch touch, Optional<String> about) {
        var before = Paces.find(ledger, touch.person());
        if (Touches.add(ledger, touch, about, before)) {
            before.map(pace -> pace.touched(touch.kind(), touch.at(), zone(ledger)))
                    .ifPresent(pace -> Paces.put(ledger, pace));
        }
    }

    private static ZoneId zone(Ledger ledger) {
        return Owners.load(ledger).zone();
    }

    private static Pace paceOf(Ledger ledger, Person person) {
        return Paces.find(ledger, person.id())
                .orElseGet(() -> Pace.started(person.id(), person.since(), zone(ledger)));
    }

    private static List<InTouch> inTouch(Ledger ledger, List<Pace> paces) {
        var people =
                People.some(ledger, paces.stream().map(Pace::person).toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var found = new ArrayList<InTouch>();
        for (var pace : paces) {
            var person = people.get(pace.person());
            // a file may have said "do not contact" of somebody who has a rhythm
            if (person != null && !person.isQuiet()) {
                found.add(new InTouch(person, pace));
            }
        }
        return List.copyOf(found);
    }
}
