package onward.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The names of everybody on one bridge, to be looked through: opened once, folded, in one long
/// text, with an index of the words. A hundred thousand of them take some eight mebibytes and are
/// looked through in a fraction of a millisecond.
final class NameBook {

    /// Where more lines than one of so many have a word, the next of them is soon come upon.
    private static final int ONE_OF = 64;

    /// Each name is a line: a space before each of its words, a line end behind the last.
    private final String words;

    /// Where each line begins; the last one is the end.
    private final int[] begins;

    private final UUID[] ids;
    private final WordIndex index;

    private NameBook(String words, int[] begins, UUID[] ids, WordIndex index) {
        this.words = words;
        this.begins = begins;
        this.ids = ids;
        this.index = index;
    }

    /// @param names by their ids, in the order in which they are listed
    static NameBook of(List<NameEntry> names) {
        var words = new StringBuilder();
        var begins = new int[names.size() + 1];
        var ids = new UUID[names.size()];
        var index = new WordIndex.Making();
        for (var at = 0; at < ids.length; at++) {
            begins[at] = words.length();
            ids[at] = UUID.fromString(names.get(at).id());
            for (var word : NameWords.of(names.get(at).name())) {
                words.append(' ').append(word);
                index.add(word, at);
            }
            words.append('\n');
        }
        begins[ids.length] = words.length();
        return new NameBook(words.toString(), begins, ids, index.made());
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
                        .map(part -> new Part(" " + part, index.beginningWith(part)))
                        .sorted(Comparator.comparingInt(part -> part.range().lines()))
                        .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        var rarest = parts.getFirst();
        return (rarest.range().lines() > ids.length / ONE_OF
                        ? read(rarest.spaced(), parts, most)
                        : index.lines(rarest.range())
                                .filter(line -> hasAll(line, parts))
                                .limit(most)
                                .boxed()
                                .toList())
                .stream().map(line -> id(ids[line])).toList();
    }

    /// Reads through the lines until there are as many as are wanted.
    private List<Integer> read(String first, List<Part> parts, int most) {
        var found = new ArrayList<Integer>();
        for (var at = words.indexOf(first); at >= 0 && found.size() < most; ) {
            var line = line(at);
            if (hasAll(line, parts)) {
                found.add(line);
            }
            at = words.indexOf(first, begins[line + 1]);
        }
        return found;
    }

    private boolean hasAll(int line, List<Part> parts) {
        return parts.stream()
                .allMatch(
                        part -> words.indexOf(part.spaced(), begins[line], begins[line + 1]) >= 0);
    }

    private int line(int at) {
        var found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 2;
    }

    private static PersonId id(UUID id) {
        return new PersonId(id.toString());
    }

    /// What a word begins with, and where the words are that do.
    private record Part(String spaced, WordIndex.Range range) {}
}
