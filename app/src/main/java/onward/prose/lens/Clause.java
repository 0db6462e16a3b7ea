package onward.prose.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A part of a sentence between its marks and connectives, without the words that lead into it.
///
/// @param tokens the words of the clause, marks left out
record Clause(List<Token> tokens) {

    private static final Set<String> CONCLUDING = Set.of("must", "can", "could", "has");

    private static final Set<String> POINTING = Set.of("that", "this", "it", "there");

    Clause {
        tokens = List.copyOf(tokens);
    }

    /// Cuts at marks, before connectives, and before what is concluded: "so tired that it must …".
    static List<Clause> of(List<Token> tokens, Lexicon lexicon) {
        var clauses = new ArrayList<Clause>();
        var open = new ArrayList<Token>();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.isMark() || isCut(tokens, at, lexicon)) {
                add(clauses, open, lexicon);
            }
            if (!token.isMark()) {
                open.add(token);
            }
        }
        add(clauses, open, lexicon);
        return clauses;
    }

    /// The tokens from one on, up to where its clause ends.
    static List<Token> from(List<Token> tokens, int from, Lexicon lexicon) {
        var end = from;
        while (end < tokens.size()
                && !tokens.get(end).isMark()
                && (end == from || !isCut(tokens, end, lexicon))) {
            end++;
        }
        return tokens.subList(Math.min(from, end), end);
    }

    static boolean isCut(List<Token> tokens, int at, Lexicon lexicon) {
        var word = tokens.get(at).text();
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        if (word.equals("that")) {
            return (at + 2 < tokens.size() && CONCLUDING.contains(tokens.get(at + 2).text()))
                    || lexicon.is("verdict", tokens.get(at - 1).text());
        }
        if (lexicon.is("divider", word)) {
            return true;
        }
        // "salt and pepper" and "so tired" stay whole
        var next = tokens.get(at + 1).text();
        return lexicon.is("connective", word)
                && (lexicon.is("starter", next)
                        || lexicon.is("other", next)
                        || lexicon.is("just", next));
    }

    private static void add(List<Clause> clauses, List<Token> open, Lexicon lexicon) {
        var first =
                IntStream.range(0, open.size())
                        .filter(at -> !lexicon.is("opener", open.get(at).text()))
                        .findFirst()
                        .orElse(open.size());
        if (first < open.size()) {
            clauses.add(new Clause(open.subList(first, open.size())));
        }
        open.clear();
    }

    /// Without the words that only press: "only", "just", and the "all" of "all their questions".
    Clause calmed(Lexicon lexicon) {
        return new Clause(
                IntStream.range(0, tokens.size())
                        .filter(at -> !lexicon.is("press", tokens.get(at).text()))
                        .filter(at ->
                                !tokens.get(at).text().equals("all")
                                        || at + 1 == tokens.size()
                                        || !lexicon.is("afterall", tokens.get(at + 1).text()))
                        .mapToObj(tokens::get)
                        .toList());
    }

    boolean begins(String word) {
        return tokens.getFirst().text().equals(word);
    }

    boolean has(Lexicon lexicon, String name) {
        return tokens.stream().anyMatch(token -> lexicon.is(name, token.text()));
    }

    /// Whether it can stand alone: it begins with a subject and holds a verb in a finite form.
    boolean isSentence(Lexicon lexicon) {
        // "I can't" is three tokens and two words
        var words = tokens.stream().map(Token::span).distinct().count();
        return words >= 3
                && !(words == 3 && POINTING.contains(tokens.getFirst().text()))
                && (lexicon.is("starter", tokens.getFirst().text())
                        || lexicon.is("other", tokens.getFirst().text()))
                && tokens.stream().limit(4).noneMatch(token -> lexicon.is("relative", token.text()))
                && tokens.stream()
                        .skip(1)
                        .anyMatch(token ->
                                lexicon.is("finite", token.text())
                                        || (token.text().length() > 4
                                                && token.text().endsWith("ed")));
    }
}
