package onward.account;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import onward.kernel.OwnerId;
import onward.platform.Journal;
import onward.platform.store.Belongings;
import onward.platform.store.Ledger;
import onward.platform.store.Store;
import onward.platform.web.Dates;

/// Taking everything along: one file that can be brought in again, and one that reads well.
public final class Exporting {

    private final Store store;
    private final List<Belongings> rooms;
    private final List<Journal> journals;

    /// @param rooms what each room keeps, each after those that it refers to
    /// @param journals each room's part of the readable journal
    public Exporting(Store store, List<Belongings> rooms, List<Journal> journals) {
        this.store = store;
        this.rooms = List.copyOf(rooms);
        this.journals = List.copyOf(journals);
    }

    /// Writes everything of an owner as JSON. The stream stays open.
    public void everything(OwnerId owner, Instant now, OutputStream out) {
        store.read(
                owner,
                ledger -> {
                    // a row that cannot be read is found before the first byte goes out: a file
                    // that is cut off could pass for a whole one
                    new ExportWriter(ledger, rooms).write(now, OutputStream.nullOutputStream());
                    new ExportWriter(ledger, rooms).write(now, out);
                    return true;
                });
    }

    /// Writes what the owner wrote, as Markdown. The stream stays open.
    public void journal(OwnerId owner, Dates dates, OutputStream out) {
        var whole = store.read(owner, ledger -> whole(ledger, dates));
        try {
            out.write(whole.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private String whole(Ledger ledger, Dates dates) {
        var whole = new StringBuilder("# Your journal\n\n");
        whole.append("From Onward, ").append(dates.moment(dates.now())).append(".\n");
        var before = whole.length();
        for (var journal : journals) {
            var part = journal.write(ledger, dates).strip();
            if (!part.isEmpty()) {
                whole.append('\n').append(part).append('\n');
            }
        }
        return whole.length() > before ? whole.toString() : whole + "\nNothing is written yet.\n";
    }
}
