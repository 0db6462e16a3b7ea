package onward;

import java.io.InputStream;
import java.io.OutputStream;
import onward.account.Exporting;
import onward.account.Imported;
import onward.account.Importing;
import onward.kernel.Clock;
import onward.kernel.Owner;
import onward.platform.web.Dates;

/// What one person takes along, and brings in again.
public final class Luggage {

    private final Exporting exporting;
    private final Importing importing;
    private final Owner owner;
    private final Clock clock;

    Luggage(Exporting exporting, Importing importing, Owner owner, Clock clock) {
        this.exporting = exporting;
        this.importing = importing;
        this.owner = owner;
        this.clock = clock;
    }

    /// What came of bringing something in.
    ///
    /// @param taken whether it is all here now; else nothing of it is
    /// @param words for the person
    public record Arrival(boolean taken, String words) {}

    /// Writes everything, so that it can be brought in again.
    public void everything(OutputStream out) {
        exporting.everything(owner.id(), clock.now(), out);
    }

    /// Writes what the person wrote, to be read.
    public void journal(OutputStream out) {
        exporting.journal(owner.id(), new Dates(owner.zone(), owner.language(), clock.now()), out);
    }

    /// Brings in what was written; the settings here stay.
    public Arrival bringIn(InputStream export) {
        return told(importing.bringIn(owner.id(), export));
    }

    /// Brings in what was written, and the settings in place of those here.
    public Arrival bringInWithSettings(InputStream export) {
        return told(importing.bringInWithSettings(owner.id(), export));
    }

    private static Arrival told(Imported outcome) {
        return switch (outcome) {
            case Imported.BroughtIn(int added, int alreadyHere) ->
                    new Arrival(
                            true,
                            "Brought in: %d new, %d that were here already and stay as they are."
                                    .formatted(added, alreadyHere));
            case Imported.Refused(String words) ->
                    new Arrival(false, words + " Nothing was brought in.");
        };
    }
}
