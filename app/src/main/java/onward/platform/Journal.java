package onward.platform;

import onward.platform.store.Ledger;
import onward.platform.web.Dates;

/// A room's part of the readable journal: what the person wrote, as Markdown.
@FunctionalInterface
public interface Journal {
    /// Everything this room keeps of one owner, sealed write-ups too.
    String write(Ledger ledger, Dates dates);
}
