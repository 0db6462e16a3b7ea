package onward;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences that a file of the program says to people, and how hard they are to read.
///
/// The grade is that of Kincaid, Fishburne, Rogers and Chissom (1975): years of school that a text
/// asks for. Names are not counted, as nobody can choose simpler ones.
record Wording(List<String> sentences) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*|\\d+");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final int FEWEST_WORDS = 3;

    /// What a template says: its text without values, tags and instructions.
    static Wording ofTemplate(String source) {
        var text =
                source.replaceAll("(?s)<style.*?</style>", "|")
                        .replaceAll("(?m)^@(import|param).*$|^!\\{.*$", "|")
                        .replaceAll("\\$\\{(?:[^{}]|\\{[^{}]*\\})*}", "X")
                        // "@if(page.isOpen(now()))", parentheses three deep
                        .replaceAll(
                                "@(if|elseif|for|template[.\\w-]+)\\((?:[^()`]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*[)`]",
                                "|")
                        .replaceAll("@(else|endif|endfor)", "|")
                        .replaceAll(
                                "</?(b|i|em|strong|q|a|kbd|bdi|code|time|mark)(\\s[^<>]*)?>", "")
                        .replaceAll("<[^<>]*>", "|");
        return new Wording(
                Arrays.stream(text.split("[|`\n]")).flatMap(Wording::sentences).toList());
    }

    /// What a class says: its texts that are whole sentences.
    static Wording ofClass(String source) {
        return new Wording(
                LITERAL.matcher(source.replaceAll("(?m)^\\s*//.*$", ""))
                        .results()
                        .map(Wording::literal)
                        .flatMap(Wording::sentences)
                        .filter(sentence -> sentence.matches("(?s)[A-Z].*[.?!]"))
                        .toList());
    }

    private static String literal(MatchResult found) {
        var text = found.group(1) == null ? found.group(2) : found.group(1);
        return text.replaceAll("\\\\\n\\s*", " ").replace("\\\"", "\"").replaceAll("%[a-z]", "X");
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.replaceAll("\\s+", " ").strip().split("(?<=[.?!]) "))
                .filter(sentence -> words(sentence).size() >= FEWEST_WORDS);
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /// Years of school; 0 where there are too few sentences to say.
    double grade(int fewest) {
        var plain = sentences.stream().map(Wording::withoutNames).toList();
        var words = plain.stream().mapToInt(List::size).sum();
        var syllables = plain.stream().flatMap(List::stream).mapToInt(Wording::syllables).sum();
        return plain.size() < fewest
                ? 0
                : 0.39 * words / plain.size() + 11.8 * syllables / words - 15.59;
    }

    private static List<String> withoutNames(String sentence) {
        var words = words(sentence);
        return Stream.concat(
                        words.stream().limit(1),
                        words.stream()
                                .skip(1)
                                .filter(word -> !Character.isUpperCase(word.charAt(0))))
                .toList();
    }

    private static int syllables(String word) {
        var sounded =
                word.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z]", "")
                        // "came", "closed", "takes" end in a letter that is not heard
                        .replaceAll("(?<![lt])e$|(?<=[^aeioutd])ed$|(?<=[^aeioucgsxz])es$", "");
        return (int) Math.max(1, Pattern.compile("[aeiouy]+").matcher(sounded).results().count());
    }
}
