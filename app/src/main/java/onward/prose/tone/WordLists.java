package onward.prose.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The word lists that the program brings. `prose/lists` names them, one a line: a `.csv` is a list
/// of surge-profanity, a `.txt` one of our own, with `phrase<TAB>category` a line, perhaps a
/// severity behind another tab, and `#` before a remark.
final class WordLists {

    private static final String FOLDER = "/prose/";
    private static final int SURGE_CATEGORY = 4;
    private static final int SURGE_SEVERITY = 7;

    private WordLists() {}

    static Lexicon<Cue> load() {
        var entries = new ArrayList<Lexicon.Entry<Cue>>();
        for (var name : lines("lists")) {
            for (var line : lines(name)) {
                var cue = name.endsWith(".csv") ? surge(line) : own(line);
                entries.add(new Lexicon.Entry<>(cue.phrase(), cue));
            }
        }
        return Lexicon.of(entries);
    }

    /// "asshole,ass,,,sexual anatomy / sexual acts,,,1.6,Strong"; no field of it is quoted
    private static Cue surge(String line) {
        var fields = line.split(",", -1);
        return new Cue(
                fields[0],
                fields[SURGE_CATEGORY].intern(),
                Double.parseDouble(fields[SURGE_SEVERITY]));
    }

    /// "blind drunk drunk 2"
    private static Cue own(String line) {
        var fields = line.split("\t", -1);
        return new Cue(
                fields[0].toLowerCase(Locale.ROOT),
                fields[1].strip().intern(),
                fields.length > 2 ? Double.parseDouble(fields[2].strip()) : 1);
    }

    private static List<String> lines(String name) {
        try (var list = WordLists.class.getResourceAsStream(FOLDER + name)) {
            if (list == null) {
                throw new IllegalStateException("the word list " + name + " is not in the program");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the word list " + name, unreadable);
        }
    }
}
