package onward.guard;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Goes through a list of traces, and has the next ones fetched where those at hand are used up.
final class Passing implements Iterator<Found> {

    private static final int AT_ONCE = 500;

    private final Fetching fetching;
    private Iterator<Found> atHand = List.<Found>of().iterator();
    private Optional<Found> last = Optional.empty();
    private boolean isOver;

    /// Fetches those that stand behind one, or the first; none where the list is over.
    interface Fetching {
        List<Found> behind(Optional<Found> last, int most);
    }

    Passing(Fetching fetching) {
        this.fetching = fetching;
    }

    @Override
    public boolean hasNext() {
        if (!atHand.hasNext() && !isOver) {
            var some = fetching.behind(last, AT_ONCE);
            isOver = some.size() < AT_ONCE;
            atHand = some.iterator();
        }
        return atHand.hasNext();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = atHand.next();
        last = Optional.of(next);
        return next;
    }
}
