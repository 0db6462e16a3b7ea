package onward.replay;

import static onward.schema.tables.ImagerySessions.IMAGERY_SESSIONS;
import static onward.schema.tables.QuestionMoments.QUESTION_MOMENTS;
import static onward.schema.tables.Questions.QUESTIONS;
import static onward.schema.tables.Rehearsals.REHEARSALS;
import static onward.schema.tables.SecondTakes.SECOND_TAKES;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.platform.web.Routes;
import onward.reflect.Recalling;

/// The door of the room of replay.
public final class ReplayRoom {

    private final Rehearsing rehearsing;
    private final ReplayPages pages;
    private final QuestionsPages questions;
    private final QuestionPages question;
    private final RehearsalPages rehearsals;
    private final ImageryPages imagery;
    private final ConfidencePages confidence;
    private final WarmUpPages warmUp;
    private final ExchangePages exchange;

    public ReplayRoom(
            Store store,
            Placing placing,
            Retaking retaking,
            Rehearsing rehearsing,
            Recalling recalling,
            Interviewing interviewing,
            Looking looking) {
        this.rehearsing = rehearsing;
        var browsing = new Browsing(store);
        pages = new ReplayPages(placing, retaking, rehearsing);
        questions = new QuestionsPages(placing, browsing, retaking, rehearsing);
        question =
                new QuestionPages(
                        placing,
                        retaking,
                        new Joining(store),
                        new QuestionSheet(browsing, rehearsing, recalling, looking));
        rehearsals = new RehearsalPages(retaking, rehearsing);
        var imagining = new Imagining(store);
        imagery = new ImageryPages(imagining, retaking, browsing);
        confidence = new ConfidencePages(imagining, rehearsing, looking);
        warmUp = new WarmUpPages(new WarmingUp(store, interviewing, rehearsing));
        exchange = new ExchangePages(new Exchanging(store), rehearsing);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.get("/replay", pages::home)
                .get("/replay/rehearsal", pages::next)
                .get("/replay/questions", questions::all)
                .post("/replay/questions", questions::add)
                .post("/replay/questions/common", questions::take)
                .get("/replay/questions.csv", exchange::table)
                .get("/replay/questions.apkg", exchange::anki)
                .get("/replay/exchange", exchange::show)
                .post("/replay/exchange", exchange::bringIn)
                .get("/replay/moments/{moment}", question::ofMoment)
                .get("/replay/questions/{id}", question::show)
                .post("/replay/questions/{id}", question::describe)
                .post("/replay/questions/{id}/second-take", question::save)
                .post("/replay/questions/{id}/joining", question::join)
                .post("/replay/questions/{id}/parting", question::part)
                .post("/replay/questions/{id}/resting", question::rehearse)
                .post("/replay/questions/{id}/removal", question::remove)
                .get("/replay/questions/{id}/rehearsal", rehearsals::show)
                .post("/replay/questions/{id}/rehearsal", rehearsals::answer)
                .get("/replay/rehearsals/{rehearsal}", rehearsals::reveal)
                .post("/replay/rehearsals/{rehearsal}/grade", rehearsals::grade)
                .post("/replay/rehearsals/{rehearsal}/keeping", rehearsals::keep)
                .get("/replay/imagery", imagery::show)
                .post("/replay/imagery", imagery::begin)
                .get("/replay/imagery/{session}", imagery::session)
                .post("/replay/imagery/{session}/coming-out", imagery::comeOut)
                .post("/replay/imagery/{session}/ending", imagery::finish)
                .post("/replay/imagery/{session}/stop", imagery::stop)
                .get("/replay/confidence", confidence::show)
                .get("/replay/warm-up/{interview}", warmUp::show)
                .get("/replay/warm-up/{interview}/reminder.ics", warmUp::reminder);
    }

    /// What waits here: the answers that are due today.
    public Optional<String> waiting(Owner owner, Instant now) {
        var due = rehearsing.today(owner.id(), rehearsing.days(owner, now)).size();
        return due == 0 ? Optional.empty() : Optional.of(due + " due");
    }

    /// The questions and their second takes, readable.
    public static Journal journal() {
        return new ReplayJournal();
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return ReplayFindings.ALL;
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings(
                        "replay",
                        List.of(
                                QUESTIONS,
                                QUESTION_MOMENTS,
                                SECOND_TAKES,
                                REHEARSALS,
                                IMAGERY_SESSIONS))
                .provenBy(ReplayRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        Questions.each(ledger, _ -> {});
        Occurrences.each(ledger, _ -> {});
        SecondTakes.each(ledger, (_, _) -> {});
        Rehearsals.each(ledger, _ -> {});
        ImagerySessions.each(ledger, _ -> {});
    }
}
