package onward.interview;

import static onward.schema.tables.Companies.COMPANIES;
import static onward.schema.tables.Forecasts.FORECASTS;
import static onward.schema.tables.InterviewPeople.INTERVIEW_PEOPLE;
import static onward.schema.tables.Interviews.INTERVIEWS;
import static onward.schema.tables.Invitations.INVITATIONS;
import static onward.schema.tables.Outcomes.OUTCOMES;
import static onward.schema.tables.Pursuits.PURSUITS;
import static onward.schema.tables.SadnessFelt.SADNESS_FELT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import onward.bridge.MeetingAgain;
import onward.bridge.MetAt;
import onward.bridge.Pursued;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.web.Routes;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The door of the room of interviews.
public final class InterviewRoom {

    private static final int AT_ONCE = 100;

    private final LogPages log;
    private final InterviewPages pages;
    private final InvitationPages invitations;

    /// @param writeUps tells how far the write-ups are
    /// @param meetingAgain tells who of those met before is at a company
    public InterviewRoom(
            Interviewing interviewing,
            Looking looking,
            WriteUps writeUps,
            MeetingAgain meetingAgain) {
        log = new LogPages(interviewing, looking, writeUps);
        pages = new InterviewPages(interviewing, writeUps, meetingAgain);
        invitations = new InvitationPages(interviewing, looking);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.steady("/interviews", log::list)
                .post("/interviews", log::log)
                .get("/interviews/new", log::blank)
                .steady("/interviews/ended", log::ended)
                .get("/interviews/invitation", invitations::ask)
                .post("/interviews/invitation", invitations::offer)
                .post("/interviews/invitation/pasted", invitations::paste)
                .post("/interviews/invitation/taking", invitations::take)
                .post("/interviews/invitation/calling-off", invitations::callOff)
                .get("/interviews/{id}", pages::show)
                .get("/interviews/{id}/edit", log::filled)
                .post("/interviews/{id}/edit", log::change)
                .get("/interviews/{id}/removal", log::askRemoval)
                .post("/interviews/{id}/removal", log::remove)
                .get("/interviews/{id}/forecast", pages::askForecast)
                .post("/interviews/{id}/forecast", pages::forecast)
                .post("/interviews/{id}/outcome", pages::hear)
                .post("/interviews/{id}/outcome/removal", pages::unhear)
                .post("/interviews/{id}/felt", pages::feel)
                .post("/interviews/{id}/calling-off", invitations::markCalledOff)
                .post("/interviews/{id}/calling-off/removal", invitations::takePlace)
                .post("/interviews/{id}/people", pages::meet)
                .post("/interviews/{id}/people/{person}/removal", pages::unmeet);
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings(
                        "interview",
                        List.of(
                                COMPANIES,
                                PURSUITS,
                                INTERVIEWS,
                                INTERVIEW_PEOPLE,
                                FORECASTS,
                                OUTCOMES,
                                SADNESS_FELT,
                                INVITATIONS),
                        derived())
                .provenBy(InterviewRoom::readThrough);
    }

    private static Map<
                    TableField<?, String>,
                    BiFunction<Ledger, Map<String, @Nullable Object>, String>>
            derived() {
        var all = new HashMap<>(Pursuits.DERIVED);
        all.putAll(Invitations.DERIVED);
        return all;
    }

    private static void readThrough(Ledger ledger) {
        for (var ended : List.of(true, false)) {
            var from = 0;
            while (!Interviews.latest(ledger, ended, from, AT_ONCE).isEmpty()) {
                from += AT_ONCE;
            }
        }
    }

    /// The interviews, readable.
    public static Journal journal() {
        return new InterviewJournal();
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return List.of(new InterviewFindings());
    }

    /// Tells the bridge which roles are pursued.
    public static Pursued pursued(Looking looking) {
        return new RolesPursued(looking);
    }

    /// Tells the bridge where somebody was met.
    public static MetAt metAt(Looking looking) {
        return new TalksHeld(looking);
    }
}
