package onward.story;

import static onward.schema.tables.Slices.SLICES;
import static onward.schema.tables.Tellings.TELLINGS;

import java.util.List;
import onward.interview.Looking;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Findable;
import onward.platform.store.Ledger;
import onward.platform.web.Routes;

/// The door of the room of the story.
public final class StoryRoom {

    private final StoryPages pages;
    private final SlicePages slices;
    private final Looking looking;

    public StoryRoom(Compiling compiling, Retelling retelling, Looking looking) {
        pages = new StoryPages(compiling);
        slices = new SlicePages(retelling);
        this.looking = looking;
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.steady("/story", pages::record)
                .steady("/story/way", pages::way)
                .steady("/story/report", pages::report)
                .steady("/story/evidence", pages::evidence)
                .get("/story/evidence.csv", pages::table)
                .steady("/story/slices", slices::all)
                .post("/story/slices", slices::begin)
                .get("/story/slices/{id}", slices::show)
                .post("/story/slices/{id}", slices::save)
                .post("/story/slices/{id}/answer", slices::answer)
                .post("/story/slices/{id}/removal", slices::remove);
    }

    /// What was told, readable.
    public Journal journal() {
        return new StoryJournal(looking);
    }

    /// What a search finds of this room.
    public static List<Findable> findables() {
        return StoryFindings.ALL;
    }

    /// What this room keeps of a person.
    public static Belongings belongings() {
        return new Belongings("story", List.of(TELLINGS, SLICES)).provenBy(StoryRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        Tellings.each(ledger, telling -> Slices.of(ledger, telling.id()));
    }
}
