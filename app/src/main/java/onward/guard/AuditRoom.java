package onward.guard;

import static onward.schema.tables.Audits.AUDITS;
import static onward.schema.tables.Traces.TRACES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.kernel.Owner;
import onward.platform.store.Belongings;
import onward.platform.store.Ledger;
import onward.platform.web.Routes;

/// The part of the door that opens the footprint audit.
final class AuditRoom {

    /// More than this is only called more.
    private static final int MANY = 999;

    private final AuditPages audits;
    private final WorklistPages worklist;
    private final Deciding deciding;

    AuditRoom(Auditing auditing, Deciding deciding) {
        this.deciding = deciding;
        worklist = new WorklistPages(deciding, auditing::isUnderWay);
        audits = new AuditPages(auditing, deciding, worklist);
    }

    /// The addresses of the audit.
    void open(Routes routes) {
        routes.get("/guard/audit", audits::list)
                .get("/guard/audit.csv", worklist::csv)
                .get("/guard/audit.json", worklist::json)
                .get("/guard/audit.html", worklist::report)
                .post("/guard/audits", audits::begin)
                .get("/guard/audits/{id}", audits::show)
                .post("/guard/audits/{id}/stopping", audits::stop)
                .post("/guard/traces/{id}/keeping", worklist::keep)
                .post("/guard/traces/{id}/done", worklist::done)
                .post("/guard/traces/{id}/reopening", worklist::reopen);
    }

    /// What waits here: posts that nobody decided on.
    Optional<String> waiting(Owner owner) {
        var left = deciding.left(owner.id(), MANY);
        return left == 0
                ? Optional.empty()
                : Optional.of(left + (left == MANY ? "+" : "") + " to look at");
    }

    /// What the audit keeps of a person.
    static Belongings belongings() {
        return new Belongings(
                        "guard",
                        List.of(AUDITS, TRACES),
                        Map.of(
                                TRACES.TRACE_INDEX,
                                (ledger, row) ->
                                        ledger.index(
                                                Traces.INDEX,
                                                TraceJson.identity(
                                                        String.valueOf(row.get("body"))))))
                .provenBy(AuditRoom::readThrough);
    }

    private static void readThrough(Ledger ledger) {
        Audits.latest(ledger);
        Worklists.facets(ledger);
        for (var mark : Decision.Mark.values()) {
            readThrough(ledger, Wanted.open().standing(mark));
            readThrough(ledger, Wanted.open().standing(mark).hidden());
        }
    }

    private static void readThrough(Ledger ledger, Wanted wanted) {
        new Passing((last, most) -> Worklists.behind(ledger, wanted, last, most))
                .forEachRemaining(found -> {});
    }
}
