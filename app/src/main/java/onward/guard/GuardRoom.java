package onward.guard;

import onward.interview.Looking;
import onward.platform.web.Answer;
import onward.platform.web.Routes;
import onward.platform.web.Visit;
import onward.reflect.Reflecting;

/// The door of the room that keeps what is said in anger from those who need not hear it.
public final class GuardRoom {

    private final Venting venting;
    private final VentPages vents;
    private final DraftPages drafts;

    public GuardRoom(
            Venting venting, Recognising recognising, Reflecting reflecting, Looking looking) {
        this.venting = venting;
        vents = new VentPages(venting, reflecting, looking);
        drafts = new DraftPages(new Drafting(recognising));
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        routes.get("/guard", this::show)
                .get("/guard/draft", drafts::blank)
                .post("/guard/draft", drafts::read)
                .get("/guard/vents/new", vents::blank)
                .post("/guard/vents", vents::vent)
                .get("/guard/vents/{id}", vents::show)
                .post("/guard/vents/{id}/taking-out", vents::takeOut)
                .post("/guard/vents/{id}/shredding", vents::shred)
                .post("/guard/vents/{id}/anger", vents::anger);
    }

    private Answer show(Visit visit) {
        return Answer.page(
                new GuardPage(
                        venting.readable(visit.ownerId(), visit.now()),
                        venting.asking(visit.ownerId(), visit.now()),
                        visit.query("shredded").isPresent(),
                        visit.query("anger").flatMap(Anger::of),
                        visit.dates()));
    }
}
