package onward.platform.web;

import onward.platform.store.Remembered;
import onward.platform.store.Store;

/// A page that is shown again as it was made, while nothing of its owner's has changed and the
/// clock shows the same minute. Each time it is asked for by more than its bare address it is made
/// anew.
final class Steady implements Reply {

    private final Reply page;
    private final Remembered<Answer> last;

    Steady(Store store, Reply page) {
        this.page = page;
        last = new Remembered<>(store);
    }

    @Override
    public Answer to(Visit visit) {
        return visit.isPlain()
                ? last.of(visit.ownerId(), visit.now(), () -> page.to(visit))
                : page.to(visit);
    }
}
