package onward;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.bridge.Bridging;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.interview.Advert;
import onward.interview.Forecast;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.interview.Logged;
import onward.interview.Outcome;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.reflect.Check;
import onward.reflect.Edition;
import onward.reflect.Moment;
import onward.reflect.MomentId;
import onward.reflect.NextTime;
import onward.reflect.Point;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.reflect.ReflectionId;
import onward.reflect.Resume;
import onward.reflect.Sheet;
import onward.reflect.Thought;
import onward.reflect.Worry;
import onward.reflect.WorryId;

/// An invented half-year of a job search, so that somebody new can look around before they write
/// anything of their own. Nobody and no company in it is real.
final class Sample {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int DAYS_A_DAY = 40;

    private final Clock clock;
    private final Bridging bridging;
    private final Interviewing interviewing;
    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final SampleFootprint footprint;
    private final SampleNotes notes;
    private final SampleReplay replay;
    private final SampleStory story;

    Sample(
            Clock clock,
            Bridging bridging,
            Interviewing interviewing,
            Reflecting reflecting,
            PuttingAway puttingAway,
            SampleNotes notes,
            SampleFootprint footprint,
            SampleReplay replay,
            SampleStory story) {
        this.clock = clock;
        this.bridging = bridging;
        this.interviewing = interviewing;
        this.reflecting = reflecting;
        this.puttingAway = puttingAway;
        this.footprint = footprint;
        this.notes = notes;
        this.replay = replay;
        this.story = story;
    }

    /// Fills a store that is still empty.
    void furnish(Owner owner) {
        if (bridging.count(owner.id()) > 0) {
            return;
        }
        SampleTalks.all().forEach(talk -> add(owner, talk));
        notes.write(owner);
        replay.write(owner);
        story.write(owner);
        SampleNews.movedOn(bridging, owner, clock.now());
        SampleNetwork.furnish(bridging, owner, clock.now());
        var id = new PersonId(Uuid7.at(clock.now()));
        bridging.keep(owner.id(), Person.met(id, ago(41), "Rosa Delgado", "Receptionist", ""));
        puttingAway.park(
                owner.id(),
                new Worry(
                        new WorryId(Uuid7.at(clock.now())),
                        "What if the reference from my last job is lukewarm?",
                        ago(1),
                        clock.now().minus(HOUR)));
        footprint.furnish(owner.id());
    }

    private void add(Owner owner, SampleTalk talk) {
        var id = new InterviewId(Uuid7.at(ago(talk.daysAgo())));
        var starts = wall(owner, talk);
        var held = starts.instant();
        interviewing.log(
                owner.id(),
                id,
                new Logged(
                        talk.company(),
                        talk.role(),
                        new Advert(talk.advert(), "", talk.source()),
                        talk.stage(),
                        talk.format(),
                        starts,
                        Optional.of(WallTime.of(starts.local().plus(HOUR), starts.zone()))),
                held);
        for (var person : talk.people()) {
            interviewing.meet(
                    owner.id(),
                    id,
                    new Person(
                            new PersonId(Uuid7.at(held)),
                            held,
                            person.name(),
                            person.role(),
                            person.email(),
                            "",
                            person.trueThing()));
        }
        if (!held.isAfter(clock.now())) {
            happened(owner.id(), id, talk, held.plus(HOUR));
        }
    }

    private void happened(OwnerId owner, InterviewId id, SampleTalk talk, Instant after) {
        talk.forecast()
                .ifPresent(guess ->
                        interviewing.forecast(
                                owner,
                                id,
                                guess.nextStep() < 0
                                        ? new Forecast.Forgone(after)
                                        : new Forecast.Locked(
                                                new Percent(guess.nextStep()),
                                                new Sadness(guess.sadness()),
                                                after)));
        talk.writeUp().ifPresent(writeUp -> write(owner, id, writeUp, after));
        talk.outcome()
                .ifPresent(kind -> {
                    var heard = after.plus(Duration.ofDays(4));
                    interviewing.hear(
                            owner,
                            id,
                            new Outcome(
                                    kind,
                                    heard.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                                    heard));
                });
        talk.felt()
                .ifPresent(felt ->
                        interviewing.feel(
                                owner, id, new Sadness(felt), after.plus(Duration.ofDays(8))));
    }

    private void write(OwnerId owner, InterviewId interview, SampleTalk.WriteUp text, Instant now) {
        var id = reflecting.begin(owner, interview, now);
        var start = Resume.at(Sheet.MOMENTS.path());
        text.moments()
                .forEach(moment ->
                        reflecting.saveMoment(
                                owner,
                                id,
                                new Moment(
                                        new MomentId(Uuid7.at(now)),
                                        0,
                                        moment.asked(),
                                        moment.said(),
                                        moment.landed(),
                                        Optional.of(moment.went())),
                                Edition.of(0),
                                start,
                                now));
        var points =
                Stream.concat(
                                text.well().stream().map(body -> new Point(Point.Side.WELL, body)),
                                text.not().stream().map(body -> new Point(Point.Side.NOT, body)))
                        .toList();
        reflecting.savePoints(owner, id, points, "", Edition.of(0), start, now);
        if (!text.lesson().isEmpty()) {
            close(owner, id, text, now);
        }
    }

    private void close(OwnerId owner, ReflectionId id, SampleTalk.WriteUp text, Instant now) {
        var start = Resume.at(Sheet.MOMENTS.path());
        var thought =
                new Thought(
                        text.sting(),
                        Optional.of(new Percent(80)),
                        Optional.empty(),
                        text.evidence(),
                        text.fairer(),
                        Optional.of(new Percent(45)));
        reflecting.saveThoughts(
                owner,
                id,
                text.sting().isEmpty() ? List.of() : List.of(thought),
                Optional.empty(),
                Optional.empty(),
                Edition.of(0),
                start,
                now);
        story.answerTheLens(owner, id, text.sting(), now);
        var checks = new EnumMap<Check, Check.Answer>(Check.class);
        for (var check : Check.values()) {
            checks.put(check, Check.Answer.DONE);
        }
        reflecting.saveEnding(
                owner,
                id,
                new Reflecting.Ending(
                        List.of(new NextTime(text.cue(), text.act())), "", text.lesson(), checks),
                Edition.of(0),
                start,
                now);
        // what is long ago stayed for days; by now it is an hour or a day
        var days = Duration.between(now, clock.now()).toDays() / DAYS_A_DAY;
        puttingAway.putAway(owner, id, now.plus(HOUR).plus(Duration.ofDays(days)));
        if (!text.whatsNew().isEmpty()) {
            puttingAway.reopen(owner, id, text.whatsNew(), now.plus(Duration.ofDays(5)));
            puttingAway.foldAway(owner, id, now.plus(Duration.ofDays(5)).plus(HOUR));
        }
    }

    private WallTime wall(Owner owner, SampleTalk talk) {
        var day = ZonedDateTime.ofInstant(ago(talk.daysAgo()), owner.zone()).toLocalDate();
        return WallTime.of(day.atTime(LocalTime.of(talk.hour(), 0)), owner.zone());
    }

    private Instant ago(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }
}
