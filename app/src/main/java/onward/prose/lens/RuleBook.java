package onward.prose.lens;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The rules of every pattern, read from their tables.
final class RuleBook {

    static final RuleBook ALL = new RuleBook();

    private final Lexicon lexicon = new Lexicon(Tables.lines("words"));
    private final Map<Pattern, List<Rule>> rules = new EnumMap<>(Pattern.class);
    private final List<Rule> plain;

    private RuleBook() {
        for (var pattern : Pattern.values()) {
            rules.put(pattern, read(pattern.label()));
        }
        plain = read("plain");
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Rule> of(Pattern pattern) {
        return Objects.requireNonNull(rules.get(pattern));
    }

    /// What speaks for honest criticism, whatever the pattern.
    List<Rule> plain() {
        return plain;
    }

    /// The weights of those of the rules that match.
    int[] weights(List<Rule> rules, List<Token> tokens) {
        var sets = tokens.stream().map(token -> lexicon.setsOf(token.text())).toList();
        var there = new BitSet();
        sets.forEach(there::or);
        return rules.stream()
                .filter(rule -> rule.matches(tokens, sets, there))
                .mapToInt(Rule::weight)
                .toArray();
    }

    private List<Rule> read(String name) {
        return Tables.lines(name).stream()
                .map(line -> {
                    var space = line.indexOf(' ');
                    return Rule.of(
                            Integer.parseInt(line.substring(0, space)),
                            line.substring(space + 1).strip(),
                            lexicon);
                })
                .toList();
    }
}
