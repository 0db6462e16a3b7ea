package onward.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.KeyFile.WrongKeyException;
import onward.platform.store.Inspection;
import onward.platform.store.StoreTrouble;

/// What the doctor looks at in the store: the folder, the database, the key. Nothing is changed.
final class StoreCheck {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    private final Places places;
    private final int newest;

    /// @param newest the number of the newest migration that this Onward knows
    StoreCheck(Places places, int newest) {
        this.places = places;
        this.newest = newest;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(folder());
        if (Files.notExists(places.database())) {
            findings.add(Finding.ok("database", "none yet: the first start makes it"));
            findings.add(
                    Files.exists(places.key())
                            ? key()
                            : Finding.ok("key", "none yet: the first start makes it"));
            return findings;
        }
        try {
            var found = Inspection.of(places.database());
            findings.add(privacy("database", places.database()));
            findings.add(soundness(found));
            findings.add(journal(found));
            findings.add(schema(found));
            findings.add(fit(found));
        } catch (StoreTrouble trouble) {
            findings.add(Finding.wrong("database", trouble.kind().words()));
            findings.add(key());
        }
        return findings;
    }

    private Finding folder() {
        var data = places.data();
        if (Files.notExists(data)) {
            return Finding.ok("data folder", data + " is made at the first start");
        }
        try {
            Files.delete(Files.createTempFile(data, "doctor", ".tmp"));
        } catch (IOException refused) {
            return Finding.wrong(
                    "data folder",
                    data + " cannot be written: change its permissions, or use --data DIR");
        }
        return privacy("data folder", data);
    }

    private static Finding privacy(String subject, Path file) {
        try {
            return OWNERS.containsAll(Files.getPosixFilePermissions(file))
                    ? Finding.ok(subject, file + ", for your eyes only")
                    : Finding.look(
                            subject,
                            "others on this computer can read it: chmod go= '" + file + "'");
        } catch (IOException | UnsupportedOperationException notPosix) {
            return Finding.ok(subject, file.toString());
        }
    }

    private static Finding soundness(Inspection found) {
        if (found.isSound()) {
            return Finding.ok("contents", "whole, and every row has the rows that it refers to");
        }
        return Finding.wrong(
                "contents",
                (found.whole() ? found.strays() + " rows lack others" : "damaged")
                        + ": restore a backup with ./onward restore --replace FILE");
    }

    private static Finding journal(Inspection found) {
        return "wal".equals(found.journal())
                ? Finding.ok("saving", "survives a power cut (WAL, and synchronous=FULL once open)")
                : Finding.ok("saving", "the next start switches to WAL and synchronous=FULL");
    }

    private Finding schema(Inspection found) {
        if (found.schema().isEmpty()) {
            return Finding.ok("tables", "none yet: the next start makes them");
        }
        var applied = found.schema().getAsInt();
        if (applied > newest) {
            return Finding.wrong("tables", StoreTrouble.Kind.NEWER.words());
        }
        return applied == newest
                ? Finding.ok("tables", "up to date (" + applied + ")")
                : Finding.ok("tables", "the next start brings them up to date");
    }

    private Finding fit(Inspection found) {
        if (Files.notExists(places.key())) {
            return Finding.wrong(
                    "key", "missing: put it back at " + places.key() + ", or restore a backup");
        }
        try {
            return found.opensWith(KeyFile.read(places.key()))
                    ? privacy("key", places.key())
                    : notTheKey();
        } catch (WrongKeyException damaged) {
            return notTheKey();
        } catch (IOException unreadable) {
            return Finding.wrong("key", places.key() + " cannot be read");
        }
    }

    private Finding key() {
        return Files.exists(places.key())
                ? privacy("key", places.key())
                : Finding.wrong("key", "missing: put it back at " + places.key());
    }

    private Finding notTheKey() {
        return Finding.wrong(
                "key",
                places.key() + " does not open this database: put the right one there, or restore");
    }
}
