package onward;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import onward.interview.Advert;
import onward.interview.Forecast;
import onward.interview.Format;
import onward.interview.InterviewId;
import onward.interview.Interviewing;
import onward.interview.Logged;
import onward.interview.Outcome;
import onward.kernel.OwnerId;
import onward.kernel.Percent;
import onward.kernel.Sadness;
import onward.kernel.Uuid7;
import onward.kernel.WallTime;
import onward.reflect.Asking;
import onward.reflect.Check;
import onward.reflect.Edition;
import onward.reflect.LensAnswer;
import onward.reflect.Moment;
import onward.reflect.MomentId;
import onward.reflect.NextTime;
import onward.reflect.Point;
import onward.reflect.PuttingAway;
import onward.reflect.Reflecting;
import onward.reflect.ReflectionId;
import onward.reflect.Resume;
import onward.reflect.Thought;
import onward.reflect.Went;
import onward.reflect.Worry;
import onward.reflect.WorryId;

/// Fills every room at random: every kind of forecast and outcome, write-ups in every state, and
/// texts that programs choke on.
public final class Scribbler {

    private static final List<String> TEXTS =
            Corpora.naughtyStrings().stream()
                    .map(text -> text.replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "?"))
                    .toList();
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia");

    private final World world;
    private final Random random;
    private final OwnerId owner;
    private final Interviewing interviewing;
    private final Reflecting reflecting;
    private final PuttingAway puttingAway;
    private final NoteScribbler notes;
    private final ReplayScribbler replay;
    private final PersonScribbler people;

    /// @param random tells everything apart
    public Scribbler(World world, Random random) {
        this.world = world;
        this.random = random;
        owner = world.owner();
        interviewing = world.interviewing();
        reflecting = new Reflecting(world.store());
        puttingAway = new PuttingAway(world.store());
        notes = new NoteScribbler(world, random, this::text);
        replay = new ReplayScribbler(world, random, this::text);
        people = new PersonScribbler(world, random, this::text);
    }

    /// Writes a few interviews with all that comes after them, people and worries.
    public void scribble() {
        if (random.nextBoolean()) {
            notes.server();
        }
        IntStream.rangeClosed(0, 2 + random.nextInt(4)).forEach(_ -> interview());
        IntStream.range(0, random.nextInt(4))
                .forEach(_ -> world.bridging().keep(owner, people.person()));
        IntStream.range(0, random.nextInt(4))
                .forEach(_ ->
                        puttingAway.park(
                                owner,
                                new Worry(
                                        new WorryId(fresh()),
                                        text(),
                                        now(),
                                        now().plus(Duration.ofHours(random.nextInt(99))))));
        replay();
    }

    /// Plays questions again.
    public void replay() {
        replay.scribble();
    }

    private void interview() {
        world.clock().turn(Duration.ofMinutes(random.nextInt(9999)));
        var id = new InterviewId(fresh());
        interviewing.log(owner, id, logged(), now());
        IntStream.range(0, random.nextInt(3)).forEach(_ -> people.meet(id));
        if (random.nextInt(4) > 0) {
            interviewing.forecast(
                    owner,
                    id,
                    random.nextInt(4) == 0
                            ? new Forecast.Forgone(now())
                            : new Forecast.Locked(
                                    percent(), new Sadness(random.nextInt(11)), now()));
            interviewing.hear(
                    owner,
                    id,
                    new Outcome(any(Outcome.Kind.values()), LocalDate.of(2026, 12, 1), now()));
            interviewing.feel(owner, id, new Sadness(random.nextInt(11)), now());
        }
        IntStream.range(0, random.nextInt(3)).forEach(_ -> notes.note(id));
        writeUp(reflecting.begin(owner, id, now()));
        new StoryScribbler(world, random, this::text).tell(id);
    }

    private void writeUp(ReflectionId id) {
        var moments = IntStream.range(0, random.nextInt(4)).mapToObj(_ -> moment()).toList();
        for (var moment : moments) {
            reflecting.saveMoment(owner, id, moment, Edition.of(0), resume(), now());
        }
        reflecting.savePoints(
                owner,
                id,
                some(() -> new Point(any(Point.Side.values()), text())),
                text(),
                page(),
                resume(),
                now());
        reflecting.saveThoughts(
                owner,
                id,
                some(() -> thought(moments)),
                Optional.of(text()),
                Optional.of(text()),
                page(),
                resume(),
                now());
        new Asking(world.store())
                .answer(owner, id, text(), any(LensAnswer.values()), Optional.empty(), now());
        var ends = random.nextBoolean();
        var checks = new EnumMap<Check, Check.Answer>(Check.class);
        for (var check : Check.values()) {
            if (ends || random.nextBoolean()) {
                checks.put(check, any(Check.Answer.values()));
            }
        }
        var plans = some(() -> new NextTime("x" + text(), "y" + text()));
        reflecting.saveEnding(
                owner,
                id,
                new Reflecting.Ending(plans, "z" + text(), "l" + text(), checks),
                page(),
                resume(),
                now());
        if (ends) {
            puttingAway.putAway(owner, id, now());
            IntStream.range(0, random.nextInt(3))
                    .forEach(_ -> puttingAway.reopen(owner, id, text(), now()));
        }
        if (random.nextBoolean()) {
            puttingAway.foldAway(owner, id, now());
        }
    }

    private Moment moment() {
        return new Moment(
                new MomentId(fresh()),
                0,
                text(),
                text(),
                text(),
                Optional.of(any(Went.values())).filter(_ -> random.nextBoolean()));
    }

    private Thought thought(List<Moment> moments) {
        return new Thought(
                text(),
                Optional.of(percent()).filter(_ -> random.nextBoolean()),
                moments.stream().map(Moment::id).findAny(),
                text(),
                text(),
                Optional.of(percent()).filter(_ -> random.nextBoolean()));
    }

    private Logged logged() {
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var starts = WallTime.of(LocalDateTime.of(2026, 1 + random.nextInt(12), 15, 10, 0), zone);
        return new Logged(
                "Company " + random.nextInt(3) + text(),
                "Role " + random.nextInt(3) + text(),
                new Advert(text(), "https://jobs.example/" + random.nextInt(9), text()),
                text(),
                any(Format.values()),
                starts,
                Optional.of(WallTime.of(starts.local().plusHours(1), zone))
                        .filter(_ -> random.nextBoolean()));
    }

    private Edition page() {
        return new Edition(0, Optional.of("page").filter(_ -> random.nextBoolean()));
    }

    private Resume resume() {
        return new Resume("points", Optional.of("well").filter(_ -> random.nextBoolean()), 3);
    }

    private <T> List<T> some(java.util.function.Supplier<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> make.get()).toList();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Percent percent() {
        return new Percent(random.nextInt(101));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String fresh() {
        return Uuid7.at(now());
    }

    private Instant now() {
        return world.clock().now();
    }
}
