package onward.prose.lens;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a sentence round word by word: "I always freeze" is "I froze this time", "they will say
/// no" is "I do not know yet whether they will say no". Empty where the sentence is built
/// otherwise.
final class Turned {

    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "they", "he", "she", "it", "you", "this", "that");

    private static final Set<String> FILLERS =
            Set.of(
                    "definitely",
                    "certainly",
                    "surely",
                    "obviously",
                    "just",
                    "all",
                    "only",
                    "simply");

    private final String sentence;
    private final List<Token> tokens;
    private final Lexicon lexicon;

    Turned(String sentence, List<Token> tokens, Lexicon lexicon) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    Optional<String> of(Pattern pattern) {
        return switch (pattern) {
            case OVERGENERALISING -> new ThisTime(sentence, tokens, lexicon).told();
            case FORTUNE_TELLING -> notKnownYet();
            case SHOULD_STATEMENT -> wished();
            case MAGNIFYING ->
                    thing().map("I am unhappy about %s; it was one moment of the day"::formatted);
            case MENTAL_FILTER ->
                    new OneThing(sentence, tokens, lexicon)
                            .find()
                            .map(thing -> thing + ", and I can look at the rest of the day too");
            case DISCOUNTING_POSITIVE -> thing().map("%s is something I can let stand"::formatted);
            case ALL_OR_NOTHING, EMOTIONAL_REASONING, LABELLING, MIND_READING, PERSONALISING ->
                    Optional.empty();
        };
    }

    private Optional<String> notKnownYet() {
        for (var at = 1; at < tokens.size() - 1; at++) {
            var isGoing =
                    Set.of("going", "bound", "certain", "guaranteed", "sure").contains(text(at))
                            && text(at + 1).equals("to");
            if (text(at).equals("will") || (isGoing && at > 1)) {
                var subject = subject(at - (isGoing ? 1 : 0));
                var rest =
                        Clause.from(tokens, at + (isGoing ? 2 : 1), lexicon).stream()
                                .filter(this::isKept)
                                .toList();
                if (!subject.isEmpty() && !rest.isEmpty()) {
                    return Optional.of(
                            "I do not know yet whether %s will %s"
                                    .formatted(subject, Written.of(sentence, rest)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isKept(Token token) {
        return !lexicon.is("notwill", token.text())
                && !FILLERS.contains(token.text())
                && !token.text().equals("ever");
    }

    /// What stands before the verb in its clause; a denied subject becomes one that may be.
    private String subject(int verb) {
        var from = verb;
        while (from > 0 && !tokens.get(from - 1).isMark() && !isLeadIn(from - 1)) {
            from--;
        }
        var words =
                tokens.subList(from, verb).stream()
                        .filter(this::isKept)
                        .filter(token -> !lexicon.is("be", token.text()))
                        .toList();
        if (words.isEmpty() || words.size() > 8) {
            return "";
        }
        var last = words.getLast();
        if (PRONOUNS.contains(last.text())) {
            return Written.lowered(Written.of(sentence, List.of(last)));
        }
        var first = words.getFirst().text();
        var rest = Written.of(sentence, words.subList(1, words.size()));
        return switch (first) {
            case "nobody", "everyone", "everybody" -> ("somebody " + rest).strip();
            case "nothing", "everything" -> ("something " + rest).strip();
            case "whoever" -> "the one who " + rest;
            case "no" -> rest.startsWith("one") ? "somebody" : "a " + rest;
            default -> Written.lowered(Written.of(sentence, words));
        };
    }

    /// "and", "that", "after this": what leads into a clause and is no part of its subject.
    private boolean isLeadIn(int at) {
        return lexicon.is("opener", text(at))
                || Set.of("that", "know", "sure", "if", "when", "after").contains(text(at));
    }

    private Optional<String> wished() {
        for (var at = 1; at + 1 < tokens.size(); at++) {
            var modal = text(at);
            var subject = text(at - 1);
            if (!Set.of("should", "ought", "must").contains(modal)) {
                continue;
            }
            var from = at + 1;
            var denied = false;
            while (from < tokens.size()
                    && Set.of("not", "never", "to", "really", "always", "just")
                            .contains(text(from))) {
                denied |= lexicon.is("notwill", text(from));
                from++;
            }
            var isOwn = subject.equals("i");
            if (from + 1 < tokens.size() && text(from).equals("have") && !modal.equals("must")) {
                var wish = isOwn || lexicon.is("who", subject) ? "I wish %s had %s%s" : "";
                return Optional.of(
                                wish.formatted(
                                        isOwn ? "I" : subject,
                                        denied ? "not " : "",
                                        Written.of(
                                                sentence, Clause.from(tokens, from + 1, lexicon))))
                        .filter(words -> !words.isEmpty());
            }
            if (isOwn && from < tokens.size()) {
                return Optional.of(
                        (denied ? "I would rather not " : "I would like to ")
                                + Written.of(sentence, Clause.from(tokens, from, lexicon)));
            }
        }
        return Optional.empty();
    }

    /// "That typo in my letter is a catastrophe": what stands before the verb is what happened.
    private Optional<String> thing() {
        for (var at = 1; at < Math.min(tokens.size(), 14); at++) {
            var isVerb =
                    lexicon.is("be", text(at))
                            || (lexicon.is("ruin", text(at)) && !text(at).equals("end"));
            if (tokens.get(at).isMark()
                    || Clause.isCut(tokens, at, lexicon)
                    || isVerb
                    || Set.of("has", "will", "and").contains(text(at))) {
                var words = tokens.subList(text(0).equals("me") ? 1 : 0, at);
                var first = words.isEmpty() ? "" : words.getFirst().text();
                var isThing =
                        Set.of("my", "the", "that", "this", "a", "an", "one").contains(first)
                                || (first.endsWith("ing") && first.length() > 4)
                                || (first.equals("not") && words.size() > 2);
                return Optional.of(words)
                        .filter(all -> isThing && isVerb && all.size() > 1)
                        .filter(all -> all.stream().noneMatch(t -> lexicon.is("stakes", t.text())))
                        .filter(all ->
                                all.stream()
                                        .noneMatch(t ->
                                                lexicon.is("loaded", t.text())
                                                        && !Set.of("a", "one").contains(t.text())))
                        .map(all -> Written.lowered(Written.of(sentence, all)));
            }
        }
        return Optional.empty();
    }

    private String text(int at) {
        return tokens.get(at).text();
    }
}
