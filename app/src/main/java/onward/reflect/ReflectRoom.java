package onward.reflect;

import static onward.schema.tables.LensAnswers.LENS_ANSWERS;
import static onward.schema.tables.Moments.MOMENTS;
import static onward.schema.tables.NextTimes.NEXT_TIMES;
import static onward.schema.tables.ParkedWorries.PARKED_WORRIES;
import static onward.schema.tables.Points.POINTS;
import static onward.schema.tables.PutAwayChecks.PUT_AWAY_CHECKS;
import static onward.schema.tables.Reflections.REFLECTIONS;
import static onward.schema.tables.Reopenings.REOPENINGS;
import static onward.schema.tables.Sheets.SHEETS;
import static onward.schema.tables.Thoughts.THOUGHTS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.interview.WriteUps;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.web.Routes;

/// The door of the room of reflection.
public final class ReflectRoom {

    private static final int MANY = 10;
    private static final int AT_ONCE = 100;

    private final Reflecting reflecting;
    private final Looking looking;
    private final ShelfPages shelf;
    private final MomentPages moments;
    private final LensPages lens;
    private final PointsPages points;
    private final ThoughtsPages thoughts;
    private final PutAwayPages ending;

    public ReflectRoom(
            Reflecting reflecting,
            PuttingAway puttingAway,
            Asking asking,
            Interviewing interviewing,
            Looking looking,
            Recalling recalling) {
        this.reflecting = reflecting;
        this.looking = looking;
        shelf = new ShelfPages(reflecting, puttingAway, interviewing, looking);
        var sending = new Sending(reflecting, interviewing);
        moments = new MomentPages(reflecting, asking, recalling, interviewing, sending);
        lens = new LensPages(asking, sending);
        points = new PointsPages(reflecting, sending);
        thoughts = new ThoughtsPages(reflecting, sending);
        ending = new PutAwayPages(reflecting, puttingAway, interviewing, sending);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.steady("/reflect", shelf::all)
                .post("/reflect", shelf::begin)
                .post("/reflect/worries", shelf::park)
                .post("/reflect/worries/{worry}/letting-go", shelf::letGo)
                .get("/reflect/{id}", shelf::show)
                .get("/reflect/{id}/moments", moments::latest)
                .get("/reflect/{id}/moments/new", moments::another)
                .get("/reflect/{id}/moments/{moment}", moments::show)
                .post("/reflect/{id}/moments/{moment}", moments::save)
                .post("/reflect/{id}/moments/{moment}/removal", moments::remove)
                .post("/reflect/{id}/lens", lens::answer)
                .get("/reflect/{id}/points", points::show)
                .post("/reflect/{id}/points", points::save)
                .get("/reflect/{id}/thoughts", thoughts::show)
                .post("/reflect/{id}/thoughts", thoughts::save)
                .get("/reflect/{id}/putting-away", ending::ask)
                .post("/reflect/{id}/putting-away", ending::save)
                .post("/reflect/{id}/reopenings", ending::reopen)
                .post("/reflect/{id}/folding", ending::foldAway);
    }

    /// What waits here: write-ups that are not put away.
    public Optional<String> waiting(Owner owner) {
        var open = reflecting.countOpen(owner.id(), MANY);
        return open == 0
                ? Optional.empty()
                : Optional.of(open + (open == MANY ? "+" : "") + " open");
    }

    /// Tells the interviews how far their write-ups are.
    public static WriteUps writeUps(Reflecting reflecting, Clock clock) {
        return (owner, interviews) ->
                reflecting.about(owner, interviews, clock.now()).stream()
                        .collect(
                                Collectors.toMap(
                                        Summary::interview,
                                        summary ->
                                                new WriteUps.WriteUp(
                                                        "/reflect/" + summary.id().value(),
                                                        summary.standing()
                                                                instanceof
                                                                Reflection.Standing.PutAway)));
    }

    /// The write-ups, readable.
    public Journal journal() {
        return new ReflectJournal(looking);
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return ReflectFindings.ALL;
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings(
                        "reflect",
                        List.of(
                                REFLECTIONS,
                                MOMENTS,
                                POINTS,
                                THOUGHTS,
                                NEXT_TIMES,
                                SHEETS,
                                PUT_AWAY_CHECKS,
                                REOPENINGS,
                                LENS_ANSWERS,
                                PARKED_WORRIES),
                        LensPatterns.DERIVED)
                .provenBy(ReflectRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        var whenever = Instant.EPOCH;
        for (var putAway : List.of(true, false)) {
            var from = 0;
            List<Summary> some;
            do {
                some = Summaries.latest(ledger, putAway, from, AT_ONCE, whenever);
                some.forEach(one -> {
                    Reflections.find(ledger, one.id(), whenever);
                    LensAnswers.of(ledger, one.id());
                });
                from += AT_ONCE;
            } while (!some.isEmpty());
        }
        Worries.soonestFirst(ledger);
    }
}
