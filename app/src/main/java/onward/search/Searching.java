package onward.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onward.kernel.OwnerId;
import onward.platform.store.Findable;
import onward.platform.store.Finding;
import onward.platform.store.Remembered;
import onward.platform.store.Store;

/// Looks through everything that an owner wrote. It is opened in memory while somebody types, and
/// nowhere else: no index of words lies in the store.
public final class Searching {

    private static final int MOST_WORDS = 8;

    private final Store store;
    private final List<Findable> rooms;
    private final Remembered<List<Text>> opened;

    /// @param rooms what there is to be found, in the order in which it is shown
    public Searching(Store store, List<Findable> rooms) {
        this.store = store;
        this.rooms = List.copyOf(rooms);
        opened = new Remembered<>(store);
    }

    /// What was found.
    ///
    /// @param hits the first of them
    /// @param count how many there are in all
    public record Found(List<Hit> hits, int count) {}

    /// Things in which every one of the words occurs, however they are written.
    ///
    /// @param most how many are shown
    public Found find(OwnerId owner, String sought, int most, Instant now) {
        var words =
                Arrays.stream(folded(sought).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        if (words.isEmpty()) {
            return new Found(List.of(), 0);
        }
        var found =
                opened.of(owner, now, () -> store.read(owner, ledger -> all(ledger))).stream()
                        .filter(text -> words.stream().allMatch(text.folded()::contains))
                        .toList();
        return new Found(
                found.stream().limit(most).map(text -> text.hit(words)).toList(), found.size());
    }

    private List<Text> all(onward.platform.store.Ledger ledger) {
        var all = new ArrayList<Text>();
        rooms.forEach(room ->
                room.each(ledger, finding -> all.add(new Text(finding, folded(finding.text())))));
        return all;
    }

    /// Each letter as one small one without its accents, so that places stay the same.
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            folded.append(folded(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        if (letter < '\u0080') {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        var plain = Normalizer.normalize(String.valueOf(letter), Form.NFD).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? letter : plain.charAt(0);
    }

    private record Text(Finding finding, String folded) {

        Hit hit(List<String> words) {
            return new Hit(
                    finding.path(), finding.kind(), Excerpt.of(finding.text(), folded, words));
        }
    }
}
