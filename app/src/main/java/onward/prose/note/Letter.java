package onward.prose.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.prose.Sentences;
import onward.prose.Span;
import onward.prose.Word;
import onward.prose.Words;

/// A note cut into the parts of a letter.
///
/// @param salutation the line that greets; a lone greeting at the head of a longer line counts too
/// @param sentences what lies between greeting and sign-off
/// @param closing where the sign-off begins; the length of the text where there is none
record Letter(
        String text,
        List<Word> words,
        Optional<Sentence> salutation,
        List<Sentence> sentences,
        int closing) {

    /// Lines of a sign-off are short, and there are few of them.
    private static final int LONGEST_CLOSING_LINE = 6;

    private static final int MOST_CLOSING_LINES = 4;

    private static final int LONGEST_GREETING = 8;

    private static final Phrases GREETINGS = Phrases.read("greetings.txt");

    private static final Phrases FAREWELLS = Phrases.read("farewells.txt");

    /// A sentence, or what stands on a line of its own.
    record Sentence(Span span, List<Word> words) {

        String cut(String text) {
            return span.cut(text);
        }
    }

    static Letter of(String text) {
        var words = Words.of(text);
        var closing = closingOf(text, words);
        var greeting = greetingOf(text, words);
        var from = greeting.map(found -> found.span().end()).orElse(0);
        var parts = new ArrayList<Span>();
        for (var span : Sentences.of(text)) {
            var start = Math.max(span.start(), from);
            var end = Math.min(span.end(), Math.max(closing, start));
            if (start < end) {
                parts.add(Span.of(start, end));
            }
        }
        var sentences = withWords(parts, words);
        return new Letter(text, words, greeting, sentences, closing);
    }

    /// All sentences of the text, those of greeting and sign-off too.
    List<Sentence> everything() {
        return withWords(Sentences.of(text), words);
    }

    private static List<Sentence> withWords(List<Span> spans, List<Word> words) {
        var sentences = new ArrayList<Sentence>();
        var next = 0;
        for (var span : spans) {
            while (next < words.size() && words.get(next).span().start() < span.start()) {
                next++;
            }
            var first = next;
            while (next < words.size() && words.get(next).span().end() <= span.end()) {
                next++;
            }
            sentences.add(new Sentence(span, words.subList(first, next)));
        }
        return List.copyOf(sentences);
    }

    /// The words between the greeting and the sign-off.
    List<Word> body() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    private static Optional<Sentence> greetingOf(String text, List<Word> words) {
        if (words.isEmpty()
                || GREETINGS.find(words.subList(0, Math.min(words.size(), 3))).isEmpty()) {
            return Optional.empty();
        }
        var end = words.getFirst().span().start();
        var taken = 0;
        while (taken < words.size() && taken < LONGEST_GREETING) {
            var word = words.get(taken).span();
            if (taken > 0 && endsGreeting(text, end, word.start())) {
                break;
            }
            end = word.end();
            taken++;
        }
        // without a comma or a line of its own it is no greeting: "Hello from a wet Tuesday in..."
        var after = taken < words.size() ? words.get(taken).span().start() : text.length();
        return endsGreeting(text, end, after)
                ? Optional.of(
                        new Sentence(
                                Span.of(words.getFirst().span().start(), end),
                                words.subList(0, taken)))
                : Optional.empty();
    }

    private static boolean endsGreeting(String text, int from, int to) {
        var between = text.substring(from, to);
        return to == text.length()
                || between.chars().anyMatch(mark -> ",!\n\r:;—–".indexOf(mark) >= 0);
    }

    private static int closingOf(String text, List<Word> words) {
        var end = text.stripTrailing().length();
        var closing = text.length();
        var lineEnd = end;
        for (var lines = 0; lines < MOST_CLOSING_LINES && lineEnd > 0; lines++) {
            var lineStart = startOfLine(text, lineEnd);
            var line = wordsIn(words, lineStart, lineEnd);
            if (line.size() > LONGEST_CLOSING_LINE) {
                break;
            }
            if (!line.isEmpty() && FAREWELLS.find(line).isPresent()) {
                closing = lineStart;
            }
            lineEnd = text.substring(0, lineStart).stripTrailing().length();
        }
        return closing;
    }

    private static int startOfLine(String text, int end) {
        var start = end;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static List<Word> wordsIn(List<Word> words, int from, int to) {
        var last = words.size();
        while (last > 0 && words.get(last - 1).span().start() >= to) {
            last--;
        }
        var first = last;
        while (first > 0 && words.get(first - 1).span().start() >= from) {
            first--;
        }
        return words.subList(first, last);
    }
}
