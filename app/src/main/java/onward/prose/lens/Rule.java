package onward.prose.lens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A phrase with gaps, matched by running all its states at once: time grows with the sentence and
/// the phrase, whatever is written.
///
/// `i am {just}? a *2 {fool}`: words, classes, `?` for what may be absent, `*2` for up to two
/// tokens of any kind, `-2` for up to two words with no mark between, `!x` for a word that is not
/// x, `^` where a clause begins, `$` where it ends.
///
/// @param weight how much a match says; below zero it speaks against
/// @param needed the sets without a word of which no match is possible
record Rule(int weight, List<Element> elements, BitSet needed, String written) {

    private static final int MOST_ELEMENTS = 62;

    Rule {
        elements = List.copyOf(elements);
        if (elements.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException("too long: " + written);
        }
    }

    enum Kind {
        WORD,
        NOT_WORD,
        ANY,
        ANY_WORD,
        CLAUSE_START,
        CLAUSE_END
    }

    record Element(Kind kind, int set, boolean optional) {}

    static Rule of(int weight, String phrase, Lexicon lexicon) {
        var elements = new ArrayList<Element>();
        for (var part : phrase.split(" ", -1)) {
            switch (part.charAt(0)) {
                case '^' -> elements.add(new Element(Kind.CLAUSE_START, 0, false));
                case '$' -> elements.add(new Element(Kind.CLAUSE_END, 0, false));
                case '*' -> gap(elements, Kind.ANY, part);
                case '-' -> gap(elements, Kind.ANY_WORD, part);
                default -> elements.add(word(part, lexicon));
            }
        }
        var needed = new BitSet();
        elements.stream()
                .filter(element -> element.kind() == Kind.WORD && !element.optional())
                .forEach(element -> needed.set(element.set()));
        return new Rule(weight, elements, needed, phrase);
    }

    private static Element word(String part, Lexicon lexicon) {
        var optional = part.endsWith("?");
        var negated = part.startsWith("!");
        var words = part.substring(negated ? 1 : 0, part.length() - (optional ? 1 : 0));
        return new Element(negated ? Kind.NOT_WORD : Kind.WORD, lexicon.numberOf(words), optional);
    }

    private static void gap(List<Element> elements, Kind kind, String part) {
        for (var i = Integer.parseInt(part.substring(1)); i > 0; i--) {
            elements.add(new Element(kind, 0, true));
        }
    }

    /// Whether it matches somewhere.
    ///
    /// @param sets of each token the sets it belongs to
    /// @param there the sets of all tokens together
    boolean matches(List<Token> tokens, List<BitSet> sets, BitSet there) {
        for (var set = needed.nextSetBit(0); set >= 0; set = needed.nextSetBit(set + 1)) {
            if (!there.get(set)) {
                return false;
            }
        }
        var states = 0L;
        var accepted = 1L << elements.size();
        for (var at = 0; at <= tokens.size(); at++) {
            states = settled(states | 1, tokens, at);
            if ((states & accepted) != 0) {
                return true;
            }
            states = at < tokens.size() ? step(states, tokens.get(at), sets.get(at)) : 0;
        }
        return false;
    }

    /// Follows what needs no token: absent options, the edges of clauses.
    private long settled(long states, List<Token> tokens, int at) {
        var all = states;
        for (var i = 0; i < elements.size(); i++) {
            if ((all & (1L << i)) != 0) {
                var element = elements.get(i);
                var free =
                        switch (element.kind()) {
                            case CLAUSE_START -> at == 0 || tokens.get(at - 1).isMark();
                            case CLAUSE_END -> at == tokens.size() || tokens.get(at).isMark();
                            case WORD, NOT_WORD, ANY, ANY_WORD -> element.optional();
                        };
                all |= free ? 1L << (i + 1) : 0;
            }
        }
        return all;
    }

    private long step(long states, Token token, BitSet sets) {
        var next = 0L;
        for (var i = 0; i < elements.size(); i++) {
            if ((states & (1L << i)) != 0) {
                var element = elements.get(i);
                var passes =
                        switch (element.kind()) {
                            case WORD -> sets.get(element.set());
                            case NOT_WORD -> !token.isMark() && !sets.get(element.set());
                            case ANY -> true;
                            case ANY_WORD -> !token.isMark();
                            case CLAUSE_START, CLAUSE_END -> false;
                        };
                next |= passes ? 1L << (i + 1) : 0;
            }
        }
        return next;
    }
}
