package onward.account;

import java.util.Optional;
import onward.account.Imported.BroughtIn;
import onward.account.Imported.Refused;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// Everything out, and in again.
final class ExportPages {

    private final Exporting exporting;
    private final Importing importing;

    ExportPages(Exporting exporting, Importing importing) {
        this.exporting = exporting;
        this.importing = importing;
    }

    Answer show(Visit visit) {
        return Answer.page(new ExportPage(justBroughtIn(visit), Optional.empty()));
    }

    Answer json(Visit visit) {
        return new Answer.Download(
                name(visit, "json"),
                "application/json",
                out -> exporting.everything(visit.ownerId(), visit.now(), out));
    }

    Answer journal(Visit visit) {
        return new Answer.Download(
                name(visit, "md"),
                "text/markdown; charset=utf-8",
                out -> exporting.journal(visit.ownerId(), visit.dates(), out));
    }

    Answer bringIn(Visit visit) {
        var chosen = visit.upload("export");
        if (chosen.isEmpty()) {
            return refused("Choose the file first: an export of Onward that ends in .json.");
        }
        try (var upload = chosen.get()) {
            var owner = visit.ownerId();
            var outcome =
                    upload.form().has("settings")
                            ? importing.bringInWithSettings(owner, upload.content())
                            : importing.bringIn(owner, upload.content());
            return switch (outcome) {
                case BroughtIn(int added, int alreadyHere) ->
                        Answer.seeOther(
                                "/account/export?added=" + added + "&already-here=" + alreadyHere);
                case Refused(String words) -> refused(words);
            };
        }
    }

    private static Answer refused(String words) {
        return Answer.refused(new ExportPage(Optional.empty(), Optional.of(words)));
    }

    private static Optional<BroughtIn> justBroughtIn(Visit visit) {
        return count(visit, "added")
                .flatMap(added ->
                        count(visit, "already-here").map(here -> new BroughtIn(added, here)));
    }

    private static Optional<Integer> count(Visit visit, String name) {
        // "12": an address that was typed by hand shows nothing
        return visit.query(name).filter(typed -> typed.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private static String name(Visit visit, String ending) {
        return "onward-" + visit.dates().today() + "." + ending;
    }
}
