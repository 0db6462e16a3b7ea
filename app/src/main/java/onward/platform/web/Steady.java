package onward.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onward.platform.store.Remembered;
import onward.platform.store.Store;

/// A page that is shown again as it was made, while nothing of its owner's has changed and the
/// clock shows the same minute. What stands behind the question mark of its address makes another
/// page of it: the last few of these are kept.
final class Steady implements Reply {

    // Back and forth between a few pages of a list, or between two choices of a report.
    private static final int MOST = 4;

    // Room for every box of a form; whoever asks for more at once is not kept waiting in memory.
    private static final int LONGEST = 300;

    private final Reply page;
    private final Remembered<Latest> kept;

    Steady(Store store, Reply page) {
        this.page = page;
        kept = new Remembered<>(store);
    }

    @Override
    public Answer to(Visit visit) {
        var asked = visit.wholeQuery();
        if (asked.length() > LONGEST) {
            return page.to(visit);
        }
        var latest = kept.of(visit.ownerId(), visit.now(), Latest::new);
        return latest.of(asked).orElseGet(() -> latest.keep(asked, page.to(visit)));
    }

    /// The answers to one owner, the one that was asked for longest ago first.
    private static final class Latest {

        private final Map<String, Answer> answers = new LinkedHashMap<>(MOST, 1, true);

        private synchronized Optional<Answer> of(String asked) {
            return Optional.ofNullable(answers.get(asked));
        }

        private synchronized Answer keep(String asked, Answer answer) {
            answers.put(asked, answer);
            if (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
            return answer;
        }
    }
}
