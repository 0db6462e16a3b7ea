package onward.replay;

import static onward.schema.tables.ImagerySessions.IMAGERY_SESSIONS;
import static onward.schema.tables.QuestionMoments.QUESTION_MOMENTS;
import static onward.schema.tables.Questions.QUESTIONS;
import static onward.schema.tables.RecordingPieces.RECORDING_PIECES;
import static onward.schema.tables.Recordings.RECORDINGS;
import static onward.schema.tables.Rehearsals.REHEARSALS;
import static onward.schema.tables.SecondTakes.SECOND_TAKES;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.interview.Interviewing;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.kernel.OwnerId;
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
    private final JoiningPages joined;
    private final RehearsalPages rehearsals;
    private final RecordingPages recordings;
    private final ImageryPages imagery;
    private final ConfidencePages confidence;
    private final WarmUpPages warmUp;
    private final ExchangePages exchange;
    private final BringingQuestions bringing;

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
        var taping = new Taping(store);
        var imagining = new Imagining(store);
        pages = new ReplayPages(placing, browsing, retaking, rehearsing, imagining);
        questions = new QuestionsPages(placing, browsing, retaking, rehearsing);
        question =
                new QuestionPages(
                        placing,
                        retaking,
                        new QuestionSheet(taping, rehearsing, recalling, looking));
        joined = new JoiningPages(retaking, new Joining(store), browsing);
        recordings = new RecordingPages(taping);
        rehearsals = new RehearsalPages(retaking, rehearsing);
        imagery = new ImageryPages(imagining, retaking, browsing);
        confidence = new ConfidencePages(imagining, rehearsing, looking);
        warmUp = new WarmUpPages(new WarmingUp(store, interviewing, rehearsing));
        bringing = new BringingQuestions(store);
        exchange = new ExchangePages(new Exchanging(store), bringing, rehearsing);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.get("/replay", pages::home)
                .get("/replay/rehearsal", pages::next)
                .get("/replay/questions", questions::all)
                .post("/replay/questions", questions::add)
                .get("/replay/questions/found", questions::all)
                .post("/replay/questions/found", questions::find)
                .post("/replay/questions/common", questions::take)
                .get("/replay/questions.csv", exchange::table)
                .get("/replay/questions.apkg", exchange::anki)
                .get("/replay/exchange", exchange::show)
                .post("/replay/exchange", exchange::offer)
                .get("/replay/exchange/{file}", exchange::preview)
                .post("/replay/exchange/{file}", exchange::take)
                .post("/replay/exchange/{file}/removal", exchange::leave)
                .get("/replay/moments/{moment}", question::ofMoment)
                .get("/replay/questions/{id}", question::show)
                .post("/replay/questions/{id}", question::describe)
                .post("/replay/questions/{id}/second-take", question::save)
                .get("/replay/questions/{id}/joining", joined::ask)
                .post("/replay/questions/{id}/joining", joined::join)
                .post("/replay/questions/{id}/parting", joined::part)
                .post("/replay/questions/{id}/resting", question::rehearse)
                .post("/replay/questions/{id}/removal", question::remove)
                .get("/replay/questions/{id}/rehearsal", rehearsals::show)
                .post("/replay/questions/{id}/rehearsal", rehearsals::answer)
                .get("/replay/rehearsals/{rehearsal}", rehearsals::reveal)
                .post("/replay/rehearsals/{rehearsal}/grade", rehearsals::grade)
                .post("/replay/rehearsals/{rehearsal}/keeping", rehearsals::keep)
                .post("/replay/questions/{id}/recordings", recordings::keep)
                .get("/replay/recordings/{recording}", recordings::hear)
                .post("/replay/recordings/{recording}/removal", recordings::delete)
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

    /// Forgets the files that were brought more than a day ago and not taken in. A job calls it.
    public void sweep(OwnerId owner, Instant now) {
        bringing.sweep(owner, now);
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
                                RECORDINGS,
                                RECORDING_PIECES,
                                IMAGERY_SESSIONS))
                .provenBy(ReplayRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        Questions.each(ledger, _ -> {});
        Occurrences.each(ledger, _ -> {});
        SecondTakes.each(ledger, (_, _) -> {});
        Rehearsals.each(ledger, _ -> {});
        Taping.prove(ledger);
        ImagerySessions.each(ledger, _ -> {});
    }
}
