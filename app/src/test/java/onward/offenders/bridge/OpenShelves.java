package onward.offenders.bridge;

import static onward.schema.tables.People.PEOPLE;

import onward.platform.store.Ledger;

/// Lets other rooms at its tables.
public final class OpenShelves {
    private OpenShelves() {}

    static int count(Ledger ledger) {
        return ledger.sql().fetchCount(PEOPLE, ledger.owns(PEOPLE.OWNER_ID));
    }
}
