package onward.guard;

import java.util.Optional;
import onward.interview.Looking;
import onward.kernel.Owner;
import onward.platform.store.Belongings;
import onward.platform.web.Answer;
import onward.platform.web.Routes;
import onward.platform.web.Visit;
import onward.reflect.Reflecting;

/// The door of the room that keeps what is said in anger from those who need not hear it.
public final class GuardRoom {

    private final Venting venting;
    private final VentPages vents;
    private final DraftPages drafts;
    private final AuditRoom audit;

    public GuardRoom(
            Venting venting,
            Recognising recognising,
            Reflecting reflecting,
            Looking looking,
            Auditing auditing,
            Deciding deciding) {
        this.venting = venting;
        vents = new VentPages(venting, reflecting, looking);
        drafts = new DraftPages(new Drafting(recognising));
        audit = new AuditRoom(auditing, deciding);
    }

    /// The addresses of this room.
    public void open(Routes routes) {
        audit.open(routes);
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

    /// What this room keeps of a person. A vent is in no export.
    public static Belongings belongings() {
        return AuditRoom.belongings();
    }

    /// What waits here: posts that nobody decided on.
    public Optional<String> waiting(Owner owner) {
        return audit.waiting(owner);
    }

    private Answer show(Visit visit) {
        return Answer.page(
                new GuardPage(
                        venting.readable(visit.ownerId(), visit.now()),
                        venting.asking(visit.ownerId(), visit.now()),
                        visit.query("shredded").isPresent(),
                        visit.query("anger").flatMap(Anger::of),
                        audit.waiting(visit.owner()),
                        visit.dates()));
    }
}
