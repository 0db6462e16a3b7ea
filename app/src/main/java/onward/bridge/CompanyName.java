package onward.bridge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A company's name as it is compared: the set of its words, without what does not tell which
/// company it is. Two names are one company where their sets are equal, or where one is the
/// initials of the other; never because one stands within the other.
///
/// @param words its words, folded; of a company with several known names, those of the first
/// @param initials of a name of three words or more; empty else
/// @param isAcronym whether it is one short word in capitals, as it was written
public record CompanyName(Set<String> words, String initials, boolean isAcronym) {

    private static final int FEWEST_INITIALS = 3;
    private static final int LONGEST_ACRONYM = 6;

    /// "S.A.", "J. P." : points and spaces between single letters
    private static final Pattern SPELT =
            Pattern.compile("(?U)(?<=\\b\\p{L})\\.\\s?(?=\\p{L}(?:\\.|\\b))");

    /// "Booking.com"
    private static final Pattern DOMAIN = Pattern.compile("\\.(?:com|net|org|io|ai|co)$");

    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");

    private static final Set<String> SMALL = Set.of("and", "the", "und", "et", "y", "e", "of");

    public CompanyName {
        words = Set.copyOf(words);
    }

    /// The name as it was written.
    public static CompanyName of(String written) {
        var told = telling(written);
        var known = OtherNames.first(told);
        var words = known.map(CompanyName::telling).orElse(told);
        return new CompanyName(new TreeSet<>(words), initials(words), isAcronym(written));
    }

    /// Whether both name the same company.
    public boolean isSame(CompanyName other) {
        return words.equals(other.words)
                || (isAcronym && words.equals(Set.of(other.initials)))
                || (other.isAcronym && other.words.equals(Set.of(initials)));
    }

    /// The words in one line, always in the same order: what a keyed hash is made of.
    String key() {
        return String.join(" ", new TreeSet<>(words));
    }

    /// The words in their order, of which each tells something; all of them where none does.
    static List<String> telling(String written) {
        var all = NameWords.runs(folded(written));
        var end = all.size();
        for (var form = form(all, end); form > 0; form = form(all, end)) {
            end -= form;
        }
        var telling = all.subList(0, end).stream().filter(word -> !SMALL.contains(word)).toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return all.isEmpty() ? List.of(written.strip()) : all;
    }

    /// How many words before an end are a legal form; one word at least is left before it.
    private static int form(List<String> words, int end) {
        for (var length = Math.min(LegalForms.LONGEST, end - 1); length > 0; length--) {
            if (LegalForms.ALL.contains(words.subList(end - length, end))) {
                return length;
            }
        }
        return 0;
    }

    private static String folded(String written) {
        var lower =
                Normalizer.normalize(written, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .replace("ß", "ss");
        var plain = NameWords.plain(APOSTROPHES.matcher(lower).replaceAll(""));
        return plain.indexOf('.') < 0
                ? plain
                : SPELT.matcher(DOMAIN.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static String initials(Collection<String> words) {
        return words.size() < FEWEST_INITIALS
                ? ""
                : words.stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
    }

    private static boolean isAcronym(String written) {
        var word = written.strip();
        return word.length() >= FEWEST_INITIALS
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /// Legal forms, which stand at the end of a name.
    private static final class LegalForms {
        private static final Set<List<String>> ALL =
                Lines.of("legal-forms.txt").stream()
                        .map(form -> List.of(form.split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet());

        private static final int LONGEST = ALL.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Companies that are written in several ways.
    private static final class OtherNames {
        private static final java.util.Map<Set<String>, String> FIRST =
                Lines.of("other-names.txt").stream()
                        .map(line -> List.of(line.split(",", -1)))
                        .flatMap(names ->
                                names.stream()
                                        .map(name ->
                                                java.util.Map.entry(
                                                        Set.copyOf(telling(name)),
                                                        names.getFirst())))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        java.util.Map.Entry::getKey,
                                        java.util.Map.Entry::getValue,
                                        (first, _) -> first));

        static Optional<String> first(List<String> words) {
            return Optional.ofNullable(FIRST.get(Set.copyOf(words)));
        }
    }
}
