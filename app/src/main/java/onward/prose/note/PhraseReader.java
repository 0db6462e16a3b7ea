package onward.prose.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.prose.note.Phrase.Draft;
import onward.prose.note.Phrase.Step;

/// Reads one phrase of a table: `please ..3 (give|grant) me [one] more <chance>`.
///
/// A word stands for itself, `apolog*` for every word that begins so, `(a|b c)` for one of these,
/// `[a|b]` for one of these or nothing, `..3` for up to three words whatever they are, `<chance>`
/// for what the table named so, and `^` for the start of a sentence.
final class PhraseReader {

    private final Map<String, String> named;
    private final String phrase;
    private int at;

    private PhraseReader(String phrase, Map<String, String> named) {
        this.phrase = phrase;
        this.named = named;
    }

    /// @throws IllegalArgumentException where it does not follow the rules above
    static Phrase read(String phrase, Map<String, String> named) {
        return readDraft(phrase, named).finish();
    }

    private static Draft readDraft(String phrase, Map<String, String> named) {
        var reader = new PhraseReader(phrase, named);
        var draft = reader.choice();
        if (reader.at < phrase.length()) {
            throw reader.wrong();
        }
        return draft;
    }

    /// Sequences parted by `|`, up to a closing bracket or the end.
    private Draft choice() {
        var ways = new ArrayList<Draft>();
        ways.add(sequence());
        while (at < phrase.length() && phrase.charAt(at) == '|') {
            at++;
            ways.add(sequence());
        }
        return anyOf(ways);
    }

    private Draft sequence() {
        var draft = new Draft();
        while (at < phrase.length() && "|)]".indexOf(phrase.charAt(at)) < 0) {
            if (" -".indexOf(phrase.charAt(at)) >= 0) {
                at++;
            } else {
                draft.addAll(item());
            }
        }
        return draft;
    }

    private Draft item() {
        return switch (phrase.charAt(at)) {
            case '(' -> bracketed(')');
            case '[' -> optional(bracketed(']'));
            case '<' -> named();
            case '^' -> start();
            default -> word();
        };
    }

    private Draft named() {
        var close = phrase.indexOf('>', at);
        var meaning = close < 0 ? null : named.get(phrase.substring(at + 1, close));
        if (meaning == null) {
            throw wrong();
        }
        at = close + 1;
        return readDraft(meaning, named);
    }

    private Draft start() {
        at++;
        return single(new Step.Start());
    }

    private Draft bracketed(char close) {
        at++;
        var inside = choice();
        if (at >= phrase.length() || phrase.charAt(at) != close) {
            throw wrong();
        }
        at++;
        return inside;
    }

    private Draft word() {
        var start = at;
        while (at < phrase.length() && " -|()[]<>^".indexOf(phrase.charAt(at)) < 0) {
            at++;
        }
        var word = phrase.substring(start, at);
        if (word.startsWith("..")) {
            return gap(Integer.parseInt(word.substring(2)));
        }
        return single(
                word.endsWith("*")
                        ? new Step.One(Set.of(), Set.of(word.substring(0, word.length() - 1)))
                        : new Step.One(Set.of(word), Set.of()));
    }

    private static Draft gap(int most) {
        var draft = new Draft();
        for (var i = 0; i < most; i++) {
            draft.add(new Step.Fork(2 * i + 1, 2 * most));
            draft.add(new Step.Any());
        }
        return draft;
    }

    private static Draft optional(Draft inside) {
        var draft = new Draft();
        draft.add(new Step.Fork(1, inside.size() + 1));
        draft.addAll(inside);
        return draft;
    }

    private static Draft anyOf(List<Draft> ways) {
        var words = new HashSet<String>();
        var beginnings = new HashSet<String>();
        var longer = new ArrayList<Draft>();
        for (var way : ways) {
            if (way.only() instanceof Step.One one) {
                words.addAll(one.words());
                beginnings.addAll(one.beginnings());
            } else {
                longer.add(way);
            }
        }
        var all = new ArrayList<>(longer);
        if (longer.size() < ways.size()) {
            all.add(single(new Step.One(words, beginnings)));
        }
        var draft = all.removeLast();
        while (!all.isEmpty()) {
            draft = either(all.removeLast(), draft);
        }
        return draft;
    }

    private static Draft either(Draft one, Draft other) {
        // a fork whose both ways end at one place has nothing between: the jump over the second
        // way is a fork with one aim
        var draft = new Draft();
        draft.add(new Step.Fork(1, one.size() + 2));
        draft.addAll(one);
        var end = one.size() + 2 + other.size();
        draft.add(new Step.Fork(end, end));
        draft.addAll(other);
        return draft;
    }

    private static Draft single(Step step) {
        var draft = new Draft();
        draft.add(step);
        return draft;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("at " + at + ": " + phrase);
    }
}
