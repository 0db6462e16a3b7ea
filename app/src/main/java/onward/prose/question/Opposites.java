package onward.prose.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that set two questions apart, however near they lie: strengths and weaknesses.
final class Opposites {

    static final Opposites ALL = new Opposites(WordList.lines("opposites.txt"));

    private final List<Contrast> contrasts;

    /// @param lines each "these, words | those, words"
    private Opposites(List<String> lines) {
        contrasts =
                lines.stream()
                        .map(line -> line.split("\\|"))
                        .map(sides -> new Contrast(side(sides[0]), side(sides[1])))
                        .toList();
    }

    private record Contrast(Set<String> these, Set<String> those) {

        boolean parts(String one, String other) {
            return (isOnly(one, these, those) && isOnly(other, those, these))
                    || (isOnly(one, those, these) && isOnly(other, these, those));
        }

        private static boolean isOnly(String text, Set<String> side, Set<String> otherSide) {
            return has(text, side) && !has(text, otherSide);
        }

        private static boolean has(String text, Set<String> side) {
            return side.stream().anyMatch(term -> text.contains(" " + term + " "));
        }
    }

    /// Whether the one asks for what the other asks the opposite of. A question that names both
    /// sides contradicts none.
    boolean part(Wording one, Wording other) {
        var first = spaced(one);
        var second = spaced(other);
        return contrasts.stream().anyMatch(contrast -> contrast.parts(first, second));
    }

    private static String spaced(Wording wording) {
        return " " + String.join(" ", wording.words()) + " ";
    }

    private static Set<String> side(String terms) {
        return Arrays.stream(terms.split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }
}
