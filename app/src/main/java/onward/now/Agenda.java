package onward.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.bridge.Touching;
import onward.interview.Interview;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.platform.web.CalendarFile;
import onward.platform.web.CalendarFile.Entry;
import onward.platform.web.CalendarFile.When;
import onward.reflect.PuttingAway;
import onward.replay.Rehearsing;
import onward.thank.Owed;
import onward.thank.Owing;

/// What stands in an owner's calendar. Who reads it knows the address and nothing else: names and
/// companies are in it, nothing that was written is.
final class Agenda {

    private static final int MOST = 300;
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration WARM_UP = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Looking looking;
    private final Owing owing;
    private final Touching touching;
    private final PuttingAway puttingAway;
    private final Rehearsing rehearsing;

    Agenda(
            Looking looking,
            Owing owing,
            Touching touching,
            PuttingAway puttingAway,
            Rehearsing rehearsing) {
        this.looking = looking;
        this.owing = owing;
        this.touching = touching;
        this.puttingAway = puttingAway;
        this.rehearsing = rehearsing;
    }

    /// The file.
    String of(Owner owner, Set<String> shows, Instant now) {
        return CalendarFile.of(
                "Onward",
                Stream.of(CalendarPart.values())
                        .filter(part -> shows.contains(part.word()))
                        .map(part -> entries(part, owner, now))
                        .flatMap(Collection::stream)
                        .toList());
    }

    private List<Entry> entries(CalendarPart part, Owner owner, Instant now) {
        return switch (part) {
            case INTERVIEWS -> interviews(owner, now);
            case NOTES -> notes(owner, now);
            case TOUCHES -> touches(owner, now);
            case WARM_UPS -> warmUps(owner, now);
            case WORRIES -> worries(owner, now);
        };
    }

    private List<Entry> interviews(Owner owner, Instant now) {
        return Stream.concat(
                        looking.lastHeld(owner.id(), now, MOST).stream(),
                        looking.coming(owner.id(), now, MOST).stream())
                .map(Agenda::entry)
                .toList();
    }

    private static Entry entry(Interview interview) {
        return new Entry(
                interview.id().value(),
                "Interview: " + interview.name(),
                new When.Span(interview.starts().instant(), interview.over()));
    }

    private List<Entry> notes(Owner owner, Instant now) {
        var talks = new LinkedHashMap<String, Entry>();
        for (var owed : owing.owed(owner, now)) {
            if (owed.isAwaited(now)) {
                talks.putIfAbsent(owed.interview().id().value(), note(owed));
            }
        }
        return new ArrayList<>(talks.values());
    }

    private static Entry note(Owed owed) {
        var due = owed.due().yours().instant();
        return new Entry(
                "notes-" + owed.interview().id().value(),
                "Thank-you notes: " + owed.interview().pursuit().company(),
                new When.Span(due.minus(SHORT), due));
    }

    private List<Entry> touches(Owner owner, Instant now) {
        return touching.due(owner.id(), now.plus(AHEAD), MOST).stream()
                .flatMap(one ->
                        one.pace().due().stream()
                                .map(due ->
                                        new Entry(
                                                "touch-" + one.person().id().value(),
                                                "A few lines to " + one.person().name(),
                                                new When.Day(
                                                        due.atZone(owner.zone()).toLocalDate()))))
                .toList();
    }

    /// Nothing where no answer is kept to rehearse.
    private List<Entry> warmUps(Owner owner, Instant now) {
        if (rehearsing.nextDue(owner.id(), rehearsing.days(owner, now)).isEmpty()) {
            return List.of();
        }
        return looking.coming(owner.id(), now, MOST).stream()
                .map(interview -> warmUp(owner, interview, now))
                .toList();
    }

    private static Entry warmUp(Owner owner, Interview interview, Instant now) {
        var starts = interview.starts().instant();
        var evening = starts.atZone(owner.zone()).minusDays(1).with(owner.noteHour()).toInstant();
        // it is the day itself already, or the interview is before that hour
        var from = evening.isAfter(now) && evening.isBefore(starts) ? evening : starts.minus(HOUR);
        return new Entry(
                "warm-up-" + interview.id().value(),
                "Warm up: " + interview.name(),
                new When.Span(from, from.plus(WARM_UP)));
    }

    private List<Entry> worries(Owner owner, Instant now) {
        return puttingAway.worries(owner.id(), now).stream()
                .map(worry ->
                        new Entry(
                                "worry-" + worry.id().value(),
                                "A worry that you parked comes back, once",
                                new When.Span(worry.returnsAt(), worry.returnsAt().plus(SHORT))))
                .toList();
    }
}
