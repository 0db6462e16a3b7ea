package onward.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The names of everybody on one bridge, to be looked through: opened once, folded, in one long
/// text. A hundred thousand of them take some five mebibytes and are looked through in a
/// millisecond.
final class NameBook {

    /// Each name is a line: a space before each of its words, a line end behind the last.
    private final String words;

    /// Where each line begins; the last one is the end.
    private final int[] begins;

    private final UUID[] ids;

    private NameBook(String words, int[] begins, UUID[] ids) {
        this.words = words;
        this.begins = begins;
        this.ids = ids;
    }

    /// @param names by their ids, in the order in which they are listed
    static NameBook of(List<NameEntry> names) {
        var words = new StringBuilder();
        var begins = new int[names.size() + 1];
        var ids = new UUID[names.size()];
        for (var at = 0; at < ids.length; at++) {
            begins[at] = words.length();
            ids[at] = UUID.fromString(names.get(at).id());
            NameWords.of(names.get(at).name()).forEach(word -> words.append(' ').append(word));
            words.append('\n');
        }
        begins[ids.length] = words.length();
        return new NameBook(words.toString(), begins, ids);
    }

    int size() {
        return ids.length;
    }

    /// Some of them, as they are listed.
    List<PersonId> listed(int from, int most) {
        return Arrays.stream(ids, Math.min(from, ids.length), Math.min(from + most, ids.length))
                .map(NameBook::id)
                .toList();
    }

    /// Those of whom a word of the name begins as each of these does, as they are listed.
    List<PersonId> named(String sought, int most) {
        var parts =
                NameWords.of(sought).stream()
                        .map(part -> " " + part)
                        // the longest stands in the fewest names
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        var found = new ArrayList<PersonId>();
        if (parts.isEmpty()) {
            return found;
        }
        var first = parts.getFirst();
        for (var at = words.indexOf(first); at >= 0 && found.size() < most; ) {
            var line = line(at);
            var end = begins[line + 1];
            if (parts.stream().allMatch(part -> words.indexOf(part, begins[line], end) >= 0)) {
                found.add(id(ids[line]));
            }
            at = words.indexOf(first, end);
        }
        return found;
    }

    private int line(int at) {
        var found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    private static PersonId id(UUID id) {
        return new PersonId(id.toString());
    }
}
