package onward.command;

import java.util.List;
import java.util.PriorityQueue;
import onward.guard.Listed;
import onward.guard.Trace;

/// Keeps the worst of many traces, so that the memory does not depend on how many there are.
final class Worst {

    private final int most;
    private final PriorityQueue<Trace> kept = new PriorityQueue<>(Trace.WORST_FIRST.reversed());
    private long all;

    Worst(int most) {
        this.most = most;
    }

    /// Only what a stranger can find is worth a place.
    void add(Trace trace) {
        if (!trace.reach().isFindable()) {
            return;
        }
        all++;
        kept.add(trace);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /// Worst first.
    List<Listed> sorted() {
        return kept.stream().sorted(Trace.WORST_FIRST).map(Listed::open).toList();
    }

    long leftOut() {
        return all - kept.size();
    }
}
