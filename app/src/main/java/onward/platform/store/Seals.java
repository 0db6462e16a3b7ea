package onward.platform.store;

import java.util.concurrent.ConcurrentHashMap;
import onward.kernel.OwnerId;
import onward.platform.sealing.KeyFile;
import onward.platform.sealing.Seal;
import onward.schema.tables.Owners;
import org.jooq.DSLContext;

/// The owners' seals, each opened once and kept in memory while the program runs.
final class Seals {

    private final KeyFile keyFile;
    private final ConcurrentHashMap<OwnerId, Seal> opened = new ConcurrentHashMap<>();

    Seals(KeyFile keyFile) {
        this.keyFile = keyFile;
    }

    Seal of(OwnerId owner, DSLContext sql) {
        var known = opened.get(owner);
        return known != null ? known : opened.computeIfAbsent(owner, id -> unwrap(id, sql));
    }

    void forget(OwnerId owner) {
        opened.remove(owner);
    }

    private Seal unwrap(OwnerId owner, DSLContext sql) {
        var wrapped =
                sql.select(Owners.OWNERS.WRAPPED_KEY)
                        .from(Owners.OWNERS)
                        .where(Owners.OWNERS.OWNER_ID.eq(owner.value()))
                        .fetchOne(Owners.OWNERS.WRAPPED_KEY);
        if (wrapped == null) {
            throw new UnknownOwner();
        }
        try {
            return keyFile.unwrap(owner, wrapped);
        } catch (KeyFile.WrongKeyException other) {
            throw new StoreTrouble(StoreTrouble.Kind.WRONG_KEY, other);
        }
    }

    /// The owner was erased while a request of theirs was on its way.
    static final class UnknownOwner extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
